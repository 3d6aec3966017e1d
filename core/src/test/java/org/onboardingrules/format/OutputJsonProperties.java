package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.internal.schema.Schemas;
import org.onboardingrules.source.SourceText;

/** What is written is read back alike, and is what the schemas say. */
class OutputJsonProperties {

  private static final Schema ASSESSMENT = Schemas.of("assessment");
  private static final Schema EXPLANATION = Schemas.of("explanation");
  private static final Schema DIFFERENCE = Schemas.of("difference");

  @Property(tries = 200)
  void any_assessment_is_what_the_schema_says(@ForAll("assessments") Assessment assessment) {
    assertThat(Schemas.faults(ASSESSMENT, AssessmentJson.write(assessment))).isEmpty();
  }

  @Property(tries = 200)
  void any_explanation_survives_json_and_is_what_the_schema_says(
      @ForAll("explanations") Explanation explanation) throws ValidationException {
    String json = ExplanationJson.write(explanation);

    Explanation read = ExplanationJson.read(SourceText.of("any.json", json));

    assertThat(read).isEqualTo(explanation);
    assertThat(ExplanationJson.write(read)).isEqualTo(json);
    assertThat(Schemas.faults(EXPLANATION, json)).isEmpty();
  }

  @Property(tries = 200)
  void any_difference_survives_json_and_is_what_the_schema_says(
      @ForAll("differences") Difference difference) throws ValidationException {
    String json = DifferenceJson.write(difference);

    Difference read = DifferenceJson.read(SourceText.of("any.json", json));

    assertThat(read).isEqualTo(difference);
    assertThat(DifferenceJson.write(read)).isEqualTo(json);
    assertThat(Schemas.faults(DIFFERENCE, json)).isEmpty();
  }

  @Property(tries = 200)
  void an_explanation_altered_is_read_or_refused(
      @ForAll("explanations") Explanation explanation, @ForAll int at, @ForAll char other) {
    String json = ExplanationJson.write(explanation);
    int cut = Math.floorMod(at, json.length());

    assertThat(isReadOrRefused(json.substring(0, cut))).isTrue();
    assertThat(isReadOrRefused(json.substring(0, cut) + other + json.substring(cut + 1))).isTrue();
  }

  private static boolean isReadOrRefused(String json) {
    try {
      Explanation read = ExplanationJson.read(SourceText.of("any.json", json));
      String again = ExplanationJson.write(read);
      return ExplanationJson.read(SourceText.of("again.json", again)).equals(read);
    } catch (ValidationException refusal) {
      return refusal.report().hasErrors();
    }
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }

  @Provide
  Arbitrary<Explanation> explanations() {
    return ExplanationArbitraries.explanations();
  }

  @Provide
  Arbitrary<Difference> differences() {
    return DifferenceArbitraries.differences();
  }
}
