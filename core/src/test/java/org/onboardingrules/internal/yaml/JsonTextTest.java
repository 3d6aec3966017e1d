package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.DecisionAction;

class JsonTextTest {

  record Whole(
      String zebra,
      DecisionAction action,
      LocalDate on,
      BigDecimal value,
      Optional<LocalDate> maybe,
      OptionalInt days,
      int count,
      boolean late,
      List<Evidence> evidence,
      Map<DecisionAction, String> texts) {

    Whole {
      evidence = List.copyOf(evidence);
      if (count < 0) {
        throw new IllegalArgumentException("count is negative: " + count + "\nadvice for hosts");
      }
    }

    public boolean isFine() {
      return true;
    }

    public String getName() {
      return "not a component";
    }
  }

  sealed interface Evidence permits ByRule, ByGuard {}

  record ByRule(String rule, Place at, List<String> sources) implements Evidence {}

  record ByGuard(String guard, List<String> sources, String detail) implements Evidence {}

  record Id(String name) {
    Id {
      if (name.isBlank()) {
        throw new IllegalArgumentException("name is blank");
      }
    }
  }

  record Named(Id id, List<Id> others) {}

  private static final Whole FULL =
      new Whole(
          "本番 \"x\" 😀",
          DecisionAction.ESCALATE,
          LocalDate.of(2026, 1, 5),
          new BigDecimal("3.60"),
          Optional.of(LocalDate.of(2026, 2, 28)),
          OptionalInt.of(0),
          7,
          true,
          List.of(
              new ByRule("Silent", new Place("a.drl", 1, 2), List.of("R116")),
              new ByGuard("vendor-silent", List.of(), "none")),
          Map.of(DecisionAction.EXTEND, "b", DecisionAction.COMPLETE, "a"));

  private static final Whole EMPTY =
      new Whole(
          "",
          DecisionAction.CONTINUE,
          LocalDate.of(2026, 1, 5),
          new BigDecimal("1E+3"),
          Optional.empty(),
          OptionalInt.empty(),
          0,
          false,
          List.of(),
          Map.of());

  private static final String FULL_TEXT =
      """
      {
        "zebra": "本番 \\"x\\" 😀",
        "action": "escalate",
        "on": "2026-01-05",
        "value": 3.60,
        "maybe": "2026-02-28",
        "days": 0,
        "count": 7,
        "late": true,
        "evidence": [
          {
            "rule": "Silent",
            "at": {
              "file": "a.drl",
              "line": 1,
              "column": 2
            },
            "sources": [
              "R116"
            ]
          },
          {
            "guard": "vendor-silent",
            "sources": [],
            "detail": "none"
          }
        ],
        "texts": {
          "complete": "a",
          "extend": "b"
        }
      }""";

  @Test
  void a_record_is_written_in_the_order_of_its_components() {
    assertThat(JsonText.write(FULL)).isEqualTo(FULL_TEXT);
  }

  @Test
  void a_record_of_a_single_text_is_that_text() throws ValidationException {
    Named named = new Named(new Id("a"), List.of(new Id("b")));

    String json = JsonText.write(named);

    assertThat(json).isEqualTo("{\n  \"id\": \"a\",\n  \"others\": [\n    \"b\"\n  ]\n}");
    assertThat(read(json, Named.class)).isEqualTo(named);
  }

  @Test
  void what_a_record_of_a_single_text_refuses_is_a_finding() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> read("{ \"id\": \" \", \"others\": [] }", Named.class))
        .withMessageContaining("name is blank");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> read("{ \"id\": { \"name\": \"a\" }, \"others\": [] }", Named.class));
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> read("{ \"others\": [] }", Named.class));
  }

  @Test
  void what_is_absent_is_left_out() {
    assertThat(JsonText.write(EMPTY))
        .isEqualTo(
            """
            {
              "zebra": "",
              "action": "continue",
              "on": "2026-01-05",
              "value": 1000,
              "count": 0,
              "late": false,
              "evidence": [],
              "texts": {}
            }""");
  }

  @Test
  void what_was_written_is_read_back_as_an_equal_value() throws ValidationException {
    assertThat(read(JsonText.write(FULL), Whole.class)).isEqualTo(FULL);
    assertThat(read(JsonText.write(EMPTY), Whole.class).value()).isEqualByComparingTo("1000");
    assertThat(read(JsonText.write(EMPTY), Whole.class).maybe()).isEmpty();
    assertThat(read(JsonText.write(EMPTY), Whole.class).days()).isEmpty();
  }

  @Test
  void the_text_is_the_same_whatever_the_line_separator_of_the_platform() {
    String before = System.lineSeparator();
    System.setProperty("line.separator", "\r\n");
    try {
      assertThat(JsonText.write(FULL)).isEqualTo(FULL_TEXT);
    } finally {
      System.setProperty("line.separator", before);
    }
  }

  @Test
  void maps_are_sorted_by_key() {
    Map<String, Integer> unsorted = new LinkedHashMap<>();
    unsorted.put("b", 2);
    unsorted.put("a", 1);

    assertThat(JsonText.write(unsorted)).isEqualTo("{\n  \"a\": 1,\n  \"b\": 2\n}");
    assertThat(JsonText.write(new HashMap<>(unsorted))).isEqualTo(JsonText.write(unsorted));
  }

  @Test
  void a_sealed_type_is_read_by_its_fields() throws ValidationException {
    assertThat(read("{\"guard\":\"g\",\"sources\":[],\"detail\":\"d\"}", Evidence.class))
        .isEqualTo(new ByGuard("g", List.of(), "d"));
  }

  @Test
  void an_unknown_key_is_refused() {
    assertFault(
        "{\n  \"guard\": \"x\", \"detail\": \"y\", \"sources\": [],\n  \"sorces\": []\n}",
        ByGuard.class,
        "a.json:3:13",
        "unknown key `sorces`",
        "did you mean `sources`?");
  }

  @Test
  void a_missing_component_is_refused() {
    Finding finding = fault("{\"guard\":\"g\",\"detail\":\"d\"}", ByGuard.class);

    assertThat(finding.message()).isEqualTo("`sources` is missing");
  }

  @Test
  void a_missing_number_is_refused() {
    Finding finding = fault(FULL_TEXT.replace("\"count\": 7,", ""), Whole.class);

    assertThat(finding.message()).isEqualTo("`count` is missing");
  }

  @Test
  void an_unknown_word_is_refused_at_its_place() {
    assertFault(
        FULL_TEXT.replace("\"escalate\"", "\"escalade\""),
        Whole.class,
        "a.json:3:13",
        "`action` cannot be `escalade`",
        "write the value as this library writes it");
  }

  @Test
  void a_date_that_does_not_exist_is_refused() {
    assertFault(
        FULL_TEXT.replace("2026-02-28", "2026-02-30"),
        Whole.class,
        "a.json:6:12",
        "`maybe` cannot be `2026-02-30`",
        "write the value as this library writes it");
  }

  @Test
  void a_value_that_the_type_refuses_is_reported_in_the_words_of_the_type() {
    Finding finding = fault(FULL_TEXT.replace("\"count\": 7", "\"count\": -1"), Whole.class);

    assertThat(finding.message()).isEqualTo("the document is refused: count is negative: -1");
  }

  @Test
  void the_fields_of_no_alternative_are_refused() {
    assertThat(fault("{\"sources\": []}", Evidence.class).message())
        .isEqualTo("the keys of the document are not those of any known kind");
  }

  @Test
  void a_fault_deep_in_a_document_is_named_by_its_path() {
    String json = FULL_TEXT.replace("\"detail\"", "\"rule\"");

    assertFault(
        json,
        Whole.class,
        "a.json:22:5",
        "`evidence[1].detail` is missing",
        "write the value as this library writes it");
  }

  @Test
  void numbers_in_quotes_and_fractions_for_whole_numbers_are_refused() {
    assertThat(fault(FULL_TEXT.replace("3.60", "\"3.60\""), Whole.class).message())
        .contains("`value`");
    assertThat(fault(FULL_TEXT.replace("\"count\": 7", "\"count\": 7.5"), Whole.class).message())
        .contains("`count`");
    assertThat(fault(FULL_TEXT.replace("\"days\": 0", "\"days\": \"0\""), Whole.class).message())
        .contains("`days`");
    assertThat(fault(FULL_TEXT.replace("\"escalate\"", "0"), Whole.class).message())
        .contains("`action`");
  }

  @Test
  void text_that_is_not_json_is_refused_at_its_place() {
    Finding finding = fault("{\n  \"rule\": \"x\"\n  \"at\": 1\n}", ByRule.class);

    assertThat(finding.place()).hasToString("a.json:3:3");
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    Finding finding = fault("{\"rule\": \"x\", \"rule\": \"y\"}", ByRule.class);

    assertThat(finding.message()).isEqualTo("key `rule` stands twice");
  }

  @Test
  void text_after_the_end_is_refused() {
    assertThat(fault(FULL_TEXT + " {}", Whole.class).message()).doesNotContain("Jackson");
  }

  @Test
  void an_empty_text_is_refused() {
    assertThat(fault("", Whole.class).message()).isNotBlank();
    assertThat(fault("null", Whole.class).message()).isNotBlank();
  }

  @Test
  void a_value_that_json_cannot_hold_is_the_fault_of_the_host() {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonText.write(new Object()));
  }

  private static void assertFault(
      String json, Class<?> type, String place, String message, String help) {
    Finding finding = fault(json, type);
    assertThat(finding.place()).hasToString(place);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.help()).isEqualTo(help);
  }

  private static Finding fault(String json, Class<?> type) {
    ValidationException thrown =
        catchThrowableOfType(ValidationException.class, () -> read(json, type));
    assertThat(thrown).as("fault of %s", json).isNotNull();
    assertThat(thrown.report().findings()).hasSize(1);
    Finding finding = thrown.report().findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.MALFORMED);
    return finding;
  }

  private static <T> T read(String json, Class<T> type) throws ValidationException {
    return JsonText.read(SourceText.of("a.json", json), type);
  }
}
