package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;

class FieldsTest {

  private static final TextForm NAMES =
      new TextForm(
          Pattern.compile("[a-z]+"), FindingCode.BAD_NAME, "has capitals", "write small letters");

  private final Findings findings = new Findings();

  @Test
  void values_of_all_kinds_are_read_as_they_are_written() {
    Fields fields =
        fields(
            """
            name: Acme
            version: 1.10
            due: 2026-02-28
            value: 3.60
            seats: 25
            open: false
            anchor: go-live
            """);

    assertThat(fields.requiredText("name")).contains("Acme");
    assertThat(fields.text("version")).contains("1.10");
    assertThat(fields.requiredDate("due")).contains(LocalDate.of(2026, 2, 28));
    assertThat(fields.requiredNumber("value")).contains(new BigDecimal("3.60"));
    assertThat(fields.requiredInteger("seats", 1, 100)).hasValue(25);
    assertThat(fields.flag("open")).contains(false);
    assertThat(fields.requiredWord("anchor", Anchor.class)).contains(Anchor.GO_LIVE);
    fields.done();
    assertThat(report()).isEmpty();
  }

  @Test
  void a_key_that_is_not_there_is_absent_without_a_finding() {
    Fields fields = fields("a: 1\n");

    assertThat(fields.text("name")).isEmpty();
    assertThat(fields.date("name")).isEmpty();
    assertThat(fields.number("name")).isEmpty();
    assertThat(fields.integer("name", 0, 1)).isEmpty();
    assertThat(fields.flag("name")).isEmpty();
    assertThat(fields.word("name", Anchor.class)).isEmpty();
    assertThat(fields.mapping("name", "part")).isEmpty();
    assertThat(fields.list("name", "part")).isEmpty();
    assertThat(fields.lists().words("name", Anchor.class)).isEmpty();
    assertThat(fields.lists().order("name", Direction.class, "help")).isEmpty();
    assertThat(fields.named("name", NAMES, "part")).isEmpty();
    assertThat(fields.namedTexts("name", NAMES, name -> name)).isEmpty();
    assertThat(fields.namedNumbers("name", NAMES)).isEmpty();
    assertThat(fields.has("name")).isFalse();
    assertThat(report()).isEmpty();
  }

  @Test
  void a_required_key_that_is_not_there_is_reported_at_the_mapping() {
    Fields fields = fields("a:\n  b: 1\n").mapping("a", "inner part").orElseThrow();

    assertThat(fields.requiredDate("due")).isEmpty();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:2:3: error[OR1003]: key `due` is missing in inner part
              2 |   b: 1
                |   ^
              help: add `due` with a date
            """);
  }

  @Test
  void a_key_without_a_value_is_reported_at_the_key() {
    Fields fields = fields("due:\nname: ~\ngoals: null\n");

    assertThat(fields.date("due")).isEmpty();
    assertThat(fields.requiredText("name")).isEmpty();
    assertThat(fields.list("goals", "goal")).isEmpty();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:1:1: error[OR1005]: `due` has no value
              1 | due:
                | ^^^
              help: write a date, or leave the key out

            a.yaml:2:1: error[OR1005]: `name` has no value
              2 | name: ~
                | ^^^^
              help: write a text

            a.yaml:3:1: error[OR1005]: `goals` has no value
              3 | goals: null
                | ^^^^^
              help: write a list in brackets, such as `[ first, second ]`, or leave the key out
            """);
  }

  @Test
  void every_repetition_of_a_key_is_reported_and_the_first_counts() {
    Fields fields = fields("a: 1\nb: 2\na: 3\n'a': 4\n");

    assertThat(fields.number("a")).contains(BigDecimal.ONE);
    assertThat(fields.number("b")).contains(BigDecimal.valueOf(2));
    fields.done();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:3:1: error[OR1004]: key `a` is already given at a.yaml:1:1
              3 | a: 3
                | ^
              help: keep one of them

            a.yaml:4:1: error[OR1004]: key `a` is already given at a.yaml:1:1
              4 | 'a': 4
                | ^^^
              help: keep one of them
            """);
  }

  @Test
  void a_key_that_nobody_asked_for_is_unknown() {
    Fields fields = fields("milestnes: []\nxyzzy: 1\n");

    fields.list("milestones", "milestone");
    fields.text("goals");
    fields.done();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:1:1: error[OR1002]: unknown key `milestnes` in account
              1 | milestnes: []
                | ^^^^^^^^^
              help: did you mean `milestones`?

            a.yaml:2:1: error[OR1002]: unknown key `xyzzy` in account
              2 | xyzzy: 1
                | ^^^^^
              help: keys to choose from: goals, milestones
            """);
  }

  @Test
  void a_node_that_is_no_mapping_has_no_fields() {
    assertThat(Fields.of(node("[1]"), "account", findings)).isEmpty();
    assertThat(Fields.of(node("x"), "account", findings)).isEmpty();
    assertThat(report())
        .contains("account must be a mapping, but is a list")
        .contains("account must be a mapping, but is `x`");
  }

  @Test
  void a_date_that_is_not_in_the_calendar_is_told_from_one_that_is_no_date() {
    Fields fields = fields("a: 2026-02-30\nb: 3 May\nc: 2026-2-3\nd: '2028-02-29'\n");

    assertThat(fields.date("a")).isEmpty();
    assertThat(fields.date("b")).isEmpty();
    assertThat(fields.date("c")).isEmpty();
    assertThat(fields.date("d")).contains(LocalDate.of(2028, 2, 29));
    assertThat(messages())
        .containsExactly(
            "`2026-02-30` is not a date of the calendar",
            "`3 May` is not an ISO date",
            "`2026-2-3` is not an ISO date");
  }

  @Test
  void a_number_is_decimal_and_never_octal_hexadecimal_or_infinite() {
    for (String text :
        List.of("0x10", "1_000", "010", "0o17", ".inf", "NaN", "1.", ".5", "'5'", "yes", "1,5")) {
      assertThat(fields("a: " + text).number("a")).as(text).isEmpty();
    }
    assertThat(findings.count()).isEqualTo(11);
    assertThat(fields("a: 1e3").number("a")).contains(new BigDecimal("1e3"));
    assertThat(fields("a: -0.40").number("a")).contains(new BigDecimal("-0.40"));
    assertThat(fields("a: +5").number("a")).contains(new BigDecimal("5"));
    assertThat(findings.count()).isEqualTo(11);
  }

  @Test
  void a_number_in_quotes_is_a_text_and_the_advice_says_so() {
    assertThat(fields("a: '5'").number("a")).isEmpty();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:1:4: error[OR1005]: `a` must be a number, but is the text `5`
              1 | a: '5'
                |    ^^^
              help: write `5` without quotes
            """);
  }

  @Test
  void a_number_of_more_than_34_digits_is_out_of_bounds() {
    String digits = "1234567890123456789012345678901234";

    assertThat(fields("a: " + digits).number("a")).contains(new BigDecimal(digits));
    assertThat(fields("a: 0." + digits.substring(1)).number("a")).isPresent();
    assertThat(report()).isEmpty();
    assertThat(fields("a: " + digits + "5").number("a")).isEmpty();
    assertThat(fields("a: 1e34").number("a")).isEmpty();
    assertThat(fields("a: 1e-35").number("a")).isEmpty();
    assertThat(fields("a: 1e999999999").number("a")).isEmpty();
    assertThat(fields("a: 1e-9999999999999").number("a")).isEmpty();
    assertThat(fields("a: 1e2147483647").number("a")).isEmpty();
    assertThat(fields("a: 1e-2147483647").number("a")).isEmpty();
    assertThat(findings.count()).isEqualTo(7);
    assertThat(messages()).containsOnly("`a` has more than 34 digits");
  }

  @Test
  void a_whole_number_keeps_its_bounds() {
    Fields fields = fields("a: 0\nb: 101\nc: 2.5\nd: 30.0\ne: 99999999999\n");

    assertThat(fields.integer("a", 1, Integer.MAX_VALUE)).isEqualTo(OptionalInt.empty());
    assertThat(fields.integer("b", 1, 100)).isEmpty();
    assertThat(fields.integer("c", 1, 100)).isEmpty();
    assertThat(fields.integer("d", 30, 30)).hasValue(30);
    assertThat(fields.integer("e", 1, Integer.MAX_VALUE)).isEmpty();
    assertThat(messages())
        .containsExactly(
            "`a` must be 1 or more, but is 0",
            "`b` must be from 1 to 100, but is 101",
            "`c` must be a whole number, but is `2.5`",
            "`e` must be from 1 to 2147483647, but is 99999999999");
  }

  @Test
  void a_flag_is_true_or_false_and_nothing_else() {
    assertThat(fields("a: True").flag("a")).contains(true);
    for (String text : List.of("yes", "no", "on", "off", "1", "'true'", "[]")) {
      assertThat(fields("a: " + text).flag("a")).as(text).isEmpty();
    }
    assertThat(findings.count()).isEqualTo(7);
  }

  @Test
  void an_unknown_word_comes_with_the_nearest_one() {
    assertThat(fields("from: kick-off").word("from", Anchor.class)).isEmpty();
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:1:7: error[OR1007]: `kick-off` is not a word for `from`
              1 | from: kick-off
                |       ^^^^^^^^
              help: did you mean `kickoff`?
            """);
  }

  @Test
  void a_blank_text_is_reported() {
    assertThat(fields("name: ' '").text("name")).isEmpty();
    assertThat(fields("name: ''").requiredText("name")).isEmpty();
    assertThat(messages()).containsOnly("`name` is an empty text");
    assertThat(findings.count()).isEqualTo(2);
  }

  @Test
  void the_items_of_a_list_are_checked_one_by_one() {
    Fields fields = fields("goals:\n  - id: a\n  - 5\n  -\n  - id: b\n");

    List<Fields> goals = fields.list("goals", "goal");

    assertThat(goals)
        .extracting(goal -> goal.text("id"))
        .containsExactly(Optional.of("a"), Optional.of("b"));
    assertThat(messages())
        .containsExactly("goal must be a mapping, but is `5`", "goal has no value");
  }

  @Test
  void a_single_value_is_no_list() {
    assertThat(fields("feeds: usage").lists().words("feeds", Feed.class)).isEmpty();
    assertThat(messages()).containsExactly("`feeds` must be a list, but is `usage`");
  }

  @Test
  void the_words_of_a_list_are_checked_one_by_one() {
    Fields fields = fields("feeds: [usage, [], goal, null, tasks]");

    assertThat(fields.lists().words("feeds", Feed.class)).containsExactly(Feed.USAGE, Feed.TASKS);
    assertThat(fields.at("feeds", 4).place()).hasToString("a.yaml:1:32");
    assertThat(messages())
        .containsExactly(
            "item of `feeds` must be a word, but is a list",
            "`goal` is not a word for `feeds`",
            "item of `feeds` has no value");
  }

  @Test
  void an_order_names_every_word_once() {
    assertThat(fields("o: [at-least, at-most]").lists().order("o", Direction.class, "help"))
        .contains(List.of(Direction.AT_LEAST, Direction.AT_MOST));
    assertThat(report()).isEmpty();
    assertThat(fields("o: [at-most, at-most]").lists().order("o", Direction.class, "help"))
        .isEmpty();
    assertThat(fields("o: [at-most]").lists().order("o", Direction.class, "help")).isEmpty();
    assertThat(fields("o: [at-most, most]").lists().order("o", Direction.class, "help")).isEmpty();
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "`o` lacks `at-least`",
            "`at-most` stands twice in `o`",
            "`most` is not a word for `o`");
  }

  @Test
  void a_misspelt_required_key_is_one_finding() {
    Fields fields = fields("naem: Acme\nid: acme\n");

    assertThat(fields.requiredText("name")).isEmpty();
    assertThat(fields.requiredText("id")).contains("acme");
    fields.done();
    assertThat(messages()).containsExactly("unknown key `naem` in account");
  }

  @Test
  void a_text_of_a_form_that_is_missing_is_asked_for_by_its_form() {
    fields("id: acme").requiredText("name", NAMES);

    assertThat(report()).contains("help: add `name` with small letters");
  }

  @Test
  void a_pair_has_two_good_values() {
    assertThat(fields("p: [2, 1]").lists().requiredPair("p", 0, 9, "a day", "two days"))
        .contains(List.of(2, 1));
    assertThat(report()).isEmpty();
    for (String text : List.of("[1]", "[]", "[1, 2, 3]", "[1, 10]", "[1, x]", "[1, []]", "1")) {
      int before = findings.count();
      assertThat(fields("p: " + text).lists().requiredPair("p", 0, 9, "a day", "two days"))
          .isEmpty();
      assertThat(findings.count()).as(text).isEqualTo(before + 1);
    }
    assertThat(messages())
        .contains("`p` needs two values, but has 3", "a day must be from 0 to 9, but is 10");
  }

  @Test
  void named_values_keep_the_order_of_the_file_and_say_whether_they_are_sound() {
    Fields fields = fields("goals:\n  z: { id: 1 }\n  A: { id: 2 }\n  z: {}\n  m: 3\n");

    List<Named<Fields>> goals = fields.named("goals", NAMES, "goal");

    assertThat(goals).extracting(Named::name).containsExactly("z", "A", "m");
    assertThat(goals).extracting(Named::sound).containsExactly(true, false, false);
    assertThat(goals)
        .extracting(goal -> goal.value().isPresent())
        .containsExactly(true, true, false);
    assertThat(goals).extracting(goal -> goal.at().place().line()).containsExactly(2, 3, 5);
    assertThat(messages())
        .containsExactly(
            "`A` has capitals",
            "key `z` is already given at a.yaml:2:3",
            "goal `m` must be a mapping, but is `3`");
  }

  @Test
  void named_texts_and_numbers_are_called_what_their_reader_calls_them() {
    Fields fields = fields("without:\n  rule: because\n  other:\nvalues:\n  a: 0.5\n  b: x\n");

    assertThat(fields.namedTexts("without", NAMES, name -> "the reason for " + name))
        .extracting(Named::value)
        .containsExactly(Optional.of("because"), Optional.empty());
    assertThat(fields.namedNumbers("values", NAMES))
        .extracting(Named::value)
        .containsExactly(Optional.of(new BigDecimal("0.5")), Optional.empty());
    assertThat(messages())
        .containsExactly("the reason for other has no value", "`b` must be a number, but is `x`");
  }

  @Test
  void a_text_of_another_form_and_a_number_below_the_least_are_reported_with_their_help() {
    Fields fields = fields("id: Abc\nn: -1\nm: 0.0\n");
    Least zero = new Least(BigDecimal.ZERO, "is negative", "write 0 or more");

    assertThat(fields.text("id", NAMES)).isEmpty();
    assertThat(fields.number("n", zero)).isEmpty();
    assertThat(fields.requiredNumber("m", zero)).contains(new BigDecimal("0.0"));
    assertThat(report())
        .isEqualTo(
            """
            a.yaml:1:5: error[OR1206]: `Abc` has capitals
              1 | id: Abc
                |     ^^^
              help: write small letters

            a.yaml:2:4: error[OR1008]: `n` is negative
              2 | n: -1
                |    ^^
              help: write 0 or more
            """);
  }

  @Test
  void a_number_may_have_to_be_above_another() {
    Fields fields = fields("n: 0.0\nm: 0.1\n");
    Least above = Least.above(BigDecimal.ZERO, "is not above 0", "write a number above 0");

    assertThat(fields.number("n", above)).isEmpty();
    assertThat(fields.number("m", above)).contains(new BigDecimal("0.1"));
    assertThat(messages()).containsExactly("`n` is not above 0");
  }

  @Test
  void keys_may_have_to_stand_together_or_for_each_other() {
    Fields fields = fields("a: 1\nb:\n");

    assertThat(fields.hasOneOf("a", "c")).isTrue();
    assertThat(fields.hasOneOf("c", "d")).isFalse();
    assertThat(fields.hasAllOrNone("a", "b")).isTrue();
    assertThat(fields.hasAllOrNone("c", "d")).isTrue();
    assertThat(fields.hasAllOrNone("a", "c")).isFalse();
    assertThat(report()).isEmpty();
  }

  @Test
  void the_place_of_a_key_is_its_value_or_else_the_mapping() {
    Fields fields = fields("a: 1\nbcd: xyz\n");

    assertThat(fields.at("bcd").place()).hasToString("a.yaml:2:6");
    assertThat(fields.at("bcd").length()).isEqualTo(3);
    assertThat(fields.at("none")).isEqualTo(fields.at());
    assertThat(fields.at().place()).hasToString("a.yaml:1:1");
  }

  @Test
  void all_faults_of_a_mapping_are_reported_in_one_go() {
    Fields fields = fields("due: soon\nsets: 5\nopen: maybe\n");
    Consumer<Fields> reading =
        f -> {
          f.requiredText("name");
          f.date("due");
          f.integer("seats", 1, 9);
          f.flag("open");
          f.done();
        };

    reading.accept(fields);

    assertThat(messages())
        .containsExactly(
            "key `name` is missing in account",
            "`soon` is not an ISO date",
            "unknown key `sets` in account",
            "`open` must be `true` or `false`, but is `maybe`");
  }

  private Fields fields(String yaml) {
    return Fields.of(node(yaml), "account", findings).orElseThrow();
  }

  private Node node(String yaml) {
    return DocumentReader.read(SourceText.of("a.yaml", yaml), findings).get(0);
  }

  private String report() {
    return findings.report().toString();
  }

  private List<String> messages() {
    return findings.report().findings().stream().map(f -> f.message()).toList();
  }
}
