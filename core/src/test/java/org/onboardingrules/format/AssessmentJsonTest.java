package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.Language;

@Isolated("sets the default locale")
class AssessmentJsonTest {

  @Test
  void an_assessment_survives_json() throws ValidationException {
    Assessment acme = AssessmentExamples.acme();

    assertThat(AssessmentJson.read(named(AssessmentJson.write(acme)))).isEqualTo(acme);
  }

  @Test
  void a_portfolio_survives_json() throws ValidationException {
    List<Assessment> portfolio = AssessmentExamples.portfolio();

    assertThat(AssessmentJson.readAll(named(AssessmentJson.writeAll(portfolio))))
        .isEqualTo(portfolio);
  }

  @Test
  void json_keeps_its_form() {
    assertThat(AssessmentJson.write(AssessmentExamples.minato()) + "\n")
        .isEqualTo(Golden.text("minato.json"));
  }

  @Test
  void words_are_coded_and_absent_values_left_out() {
    assertThat(AssessmentJson.write(AssessmentExamples.corvid()))
        .contains("\"action\": \"continue\"", "\"grade\": \"unknown\"")
        .doesNotContain("deadline", "null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP"})
  void the_default_locale_changes_no_byte(String tag) throws ValidationException {
    Assessment acme = AssessmentExamples.acme();
    List<Assessment> portfolio = AssessmentExamples.portfolio();
    String json = AssessmentJson.write(acme);
    String text = AssessmentText.of(acme, Language.EN);
    String table = AssessmentText.table(portfolio, Language.JA);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(AssessmentJson.write(acme)).isEqualTo(json);
      assertThat(AssessmentJson.read(named(json))).isEqualTo(acme);
      assertThat(AssessmentText.of(acme, Language.EN)).isEqualTo(text);
      assertThat(AssessmentText.table(portfolio, Language.JA)).isEqualTo(table);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nonsense",
        "null",
        "[]",
        "{}",
        "42",
        "\"text\"",
        "{\"pack\":",
        "{,}",
        "[[["
      })
  void what_is_no_assessment_is_refused(String garbage) {
    assertThat(refusal(garbage)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[null]", "{}", "[{}]", "[1]", "["})
  void what_is_no_list_of_assessments_is_refused(String garbage) {
    ValidationException refusal =
        catchThrowableOfType(
            ValidationException.class, () -> AssessmentJson.readAll(named(garbage)));

    assertThat(refusal).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"asOf\": \"2026-03-12\",",
        "\"accountId\": \"acme\",",
        "\"status\": \"undetermined\",",
        "\"progress\": 66,",
        "\"extendedDays\": 14,",
        "\"rule\": \"Customer has gone silent\",",
        "\"level\": \"high\",",
        "\"en\": \"A grave churn risk has appeared\",",
      })
  void a_missing_field_is_refused_with_its_place(String field) {
    String json = AssessmentJson.write(AssessmentExamples.acme());
    assertThat(json).contains(field);

    List<Finding> findings = refusal(json.replace(field, ""));

    assertThat(findings).isNotEmpty();
    assertThat(findings.get(0).place().file()).isEqualTo("acme.json");
    assertThat(findings.get(0).message()).isNotBlank().doesNotContain("tools.jackson", "java.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"progress\": 66 -> \"progress\": 101",
        "\"progress\": 66 -> \"progress\": 6.5",
        "\"progress\": 66 -> \"progress\": \"66\"",
        "\"progress\": 66 -> \"progress\": 99999999999",
        "\"progress\": 66 -> \"progress\": null",
        "\"value\": 14, -> \"value\": 1e999999999,",
        "\"segment\": -> \"segments\":",
        "\"2026-03-12\" -> \"2026-02-30\"",
        "\"2026-03-12\" -> 5",
        "\"undetermined\" -> \"UNDETERMINED\"",
        "\"withheld\": [] -> \"withheld\": null",
        "\"withheld\": [] -> \"withheld\": [null]",
        "\"guard\": -> \"gard\":",
        "\"line\": 12, -> \"line\": 0,",
        "\"accountId\": \"acme\" -> \"accountId\": [\"acme\"]",
      })
  void a_value_that_cannot_be_is_refused(String change) {
    String[] parts = change.split(" -> ");
    String json = AssessmentJson.write(AssessmentExamples.acme());
    assertThat(json).contains(parts[0]);

    assertThat(refusal(json.replace(parts[0], parts[1]))).isNotEmpty();
  }

  private static List<Finding> refusal(String json) {
    ValidationException refusal =
        catchThrowableOfType(ValidationException.class, () -> AssessmentJson.read(named(json)));
    assertThat(refusal).isNotNull();
    return refusal.report().findings();
  }

  private static SourceText named(String json) {
    return SourceText.of("acme.json", json);
  }
}
