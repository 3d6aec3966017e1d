package org.onboardingrules.format;

import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.source.SourceText;

/**
 * Writes explanations as JSON and reads them back, without loss. Thread-safe.
 *
 * <p>Equal explanations give the same bytes on every system. An explanation is an object with the
 * components of {@link Explanation} as its keys, in their order; words are coded, dates ISO, an
 * absent value is left out. Of what there are several kinds, such as conditions, the keys tell the
 * kind. The text ends without a line feed. The form is described by {@code
 * org/onboardingrules/schema/explanation.schema.json}, a JSON Schema.
 */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** Returns an explanation as a JSON object. */
  public static String write(Explanation explanation) {
    return JsonText.write(explanation);
  }

  /**
   * Returns the explanation that {@link #write} wrote.
   *
   * @throws ValidationException if the text is not JSON, or not an explanation; it names the place
   */
  public static Explanation read(SourceText json) throws ValidationException {
    return JsonText.read(json, Explanation.class);
  }
}
