package org.onboardingrules.format;

import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.source.SourceText;

/**
 * Writes what a portfolio counted as JSON and reads it back, without loss. Thread-safe.
 *
 * <p>Equal summaries give the same bytes on every system. A summary is an object with the
 * components of {@link PortfolioSummary} as its keys, in their order; words are coded, dates ISO,
 * an absent value is left out. The text ends without a line feed. The form is described by {@code
 * org/onboardingrules/schema/portfolio.schema.json}, a JSON Schema.
 */
public final class PortfolioJson {

  private PortfolioJson() {}

  /** Returns a summary as a JSON object. */
  public static String write(PortfolioSummary summary) {
    return JsonText.write(summary);
  }

  /**
   * Returns the summary that {@link #write} wrote.
   *
   * @throws ValidationException if the text is not JSON, or not a summary; it names the place
   */
  public static PortfolioSummary read(SourceText json) throws ValidationException {
    return JsonText.read(json, PortfolioSummary.class);
  }
}
