package org.onboardingrules.format;

import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.Language;

/**
 * Writes explanations as plain text for a terminal, as {@link AssessmentText} writes assessments.
 * What holds is marked {@code ✓}, what does not {@code ✗}, what is unknown {@code ?}, what was not
 * asked {@code ·}. Thread-safe.
 *
 * <p>The layout is for people and may change between versions.
 */
public final class ExplanationText {

  private ExplanationText() {}

  /**
   * Returns what to know about one account: the decision, why it is not complete down to the data,
   * what nobody reported, the risks and plays.
   */
  public static String of(Explanation explanation, Language language) {
    return new ExplanationSheet(explanation, new Wording(language)).toString();
  }

  /**
   * Returns all there is to know about one conclusion: each rule that could draw it, condition by
   * condition as its author wrote it, with what was seen and what is needed, and the conclusions
   * that it rests on below it.
   *
   * @throws IllegalArgumentException if the explanation knows no such conclusion
   */
  public static String about(Explanation explanation, ConclusionName name, Language language) {
    ConclusionExplained explained =
        explanation
            .of(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "name is `" + name + "`\ngive one that the explanation has"));
    Page page = new Page();
    new ConclusionLines(explanation, page, new Wording(language), Depth.FULL).add(0, explained);
    return page.toString();
  }
}
