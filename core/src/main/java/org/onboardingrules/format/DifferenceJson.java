package org.onboardingrules.format;

import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.source.SourceText;

/**
 * Writes differences as JSON and reads them back, without loss. Thread-safe.
 *
 * <p>Equal differences give the same bytes on every system. A difference is an object with the
 * components of {@link Difference} as its keys, in their order; words are coded, dates ISO, an
 * absent value is left out, and the keys of a cause tell its kind. The text ends without a line
 * feed. The form is described by {@code org/onboardingrules/schema/difference.schema.json}, a JSON
 * Schema.
 */
public final class DifferenceJson {

  private DifferenceJson() {}

  /** Returns a difference as a JSON object. */
  public static String write(Difference difference) {
    return JsonText.write(difference);
  }

  /** Returns a difference as a JSON object in one line, as JSON Lines want it. */
  public static String writeLine(Difference difference) {
    return JsonText.line(difference);
  }

  /**
   * Returns the difference that {@link #write} or {@link #writeLine} wrote.
   *
   * @throws ValidationException if the text is not JSON, or not a difference; it names the place
   */
  public static Difference read(SourceText json) throws ValidationException {
    return JsonText.read(json, Difference.class);
  }
}
