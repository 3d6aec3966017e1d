package org.onboardingrules.format;

import java.util.List;
import java.util.Objects;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.source.SourceText;

/**
 * Writes assessments as JSON and reads them back, without loss. Thread-safe.
 *
 * <p>Equal assessments give the same bytes on every system. An assessment is an object with the
 * components of {@link Assessment} as its keys, in their order; words are coded, dates ISO, an
 * absent value is left out. A piece of evidence with a {@code rule} is from a rule, one with a
 * {@code guard} from a guard. The text ends without a line feed.
 */
public final class AssessmentJson {

  private AssessmentJson() {}

  /** Returns an assessment as a JSON object. */
  public static String write(Assessment assessment) {
    return JsonText.write(assessment);
  }

  /** Returns an assessment as a JSON object in one line, without its end, as JSON Lines want it. */
  public static String writeLine(Assessment assessment) {
    return JsonText.line(assessment);
  }

  /** Returns assessments as a JSON array, in the order of the list. */
  public static String writeAll(List<Assessment> assessments) {
    return JsonText.write(List.copyOf(assessments));
  }

  /**
   * Returns the assessment that {@link #write} or {@link #writeLine} wrote.
   *
   * @throws ValidationException if the text is not JSON, or not an assessment; it names the place
   */
  public static Assessment read(SourceText json) throws ValidationException {
    return JsonText.read(json, Assessment.class);
  }

  /**
   * Returns the assessments that {@link #writeAll} wrote, in their order.
   *
   * @throws ValidationException if the text is not JSON, or not a list of assessments; it names the
   *     place
   */
  public static List<Assessment> readAll(SourceText json) throws ValidationException {
    Assessment[] items = JsonText.read(json, Assessment[].class);
    Findings findings = new Findings();
    for (int i = 0; i < items.length; i++) {
      if (Objects.isNull(items[i])) {
        String message = "item " + (i + 1) + " of the list has no value";
        findings.add(FindingCode.WRONG_KIND, json.snippet(0, 0), message, "remove the `null`");
      }
    }
    findings.report().throwIfErrors();
    return List.of(items);
  }
}
