package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.SourceText;

class AssessmentJsonProperties {

  @Property(tries = 500)
  void any_assessment_survives_json_and_is_written_alike_again(
      @ForAll("assessments") Assessment assessment) throws ValidationException {
    String json = AssessmentJson.write(assessment);

    Assessment read = AssessmentJson.read(SourceText.of("any.json", json));

    assertThat(read).isEqualTo(assessment);
    assertThat(AssessmentJson.write(read)).isEqualTo(json);
    assertThat(AssessmentJson.write(assessment)).isEqualTo(json);
  }

  @Property(tries = 500)
  void a_text_cut_short_or_altered_is_read_or_refused(
      @ForAll("assessments") Assessment assessment, @ForAll int at, @ForAll char other) {
    String json = AssessmentJson.write(assessment);
    int cut = Math.floorMod(at, json.length());

    assertThat(isReadOrRefused(json.substring(0, cut))).isTrue();
    assertThat(isReadOrRefused(json.substring(0, cut) + other + json.substring(cut + 1))).isTrue();
  }

  @Property
  void any_text_is_read_or_refused(@ForAll String text) {
    assertThat(isReadOrRefused(text)).isTrue();
  }

  private static boolean isReadOrRefused(String json) {
    try {
      Assessment read = AssessmentJson.read(SourceText.of("any.json", json));
      String again = AssessmentJson.write(read);
      return AssessmentJson.read(SourceText.of("again.json", again)).equals(read);
    } catch (ValidationException refusal) {
      return refusal.report().hasErrors();
    }
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }
}
