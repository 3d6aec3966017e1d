package org.onboardingrules.explanation.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/**
 * A text of a pack where no account is at hand: three dots stand where only a rule that holds could
 * put a value.
 *
 * @param known what is known without an account, such as a threshold
 */
public record DottedText(Function<Gap, Optional<Text>> known) {

  private static final Text DOTS = Text.same("…");

  /** Returns the text with its gaps filled. */
  public Text of(Text text) {
    return new Text(filled(text, Language.EN), filled(text, Language.JA));
  }

  /** Returns a number as a gap asks for it. */
  public static String number(BigDecimal number, Gap gap) {
    return gap.percent() ? NumberText.percent(number) : NumberText.of(number);
  }

  private String filled(Text text, Language language) {
    return Gap.fill(language.of(text), gap -> language.of(known.apply(gap).orElse(DOTS)));
  }
}
