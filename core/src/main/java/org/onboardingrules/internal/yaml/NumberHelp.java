package org.onboardingrules.internal.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how to write a number that somebody wrote as people do. */
final class NumberHelp {

  private static final Pattern PERCENT = Pattern.compile("([-+]?[0-9.]+) *%");
  private static final Pattern THOUSANDS =
      Pattern.compile("[-+]?[1-9][0-9]{0,2}(?:([,_' ])[0-9]{3})(?:\\1[0-9]{3})*(?:\\.[0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
  private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[0-9]+(?:\\.[0-9]+)?) *\\p{L}+");
  private static final String GENERAL = "write a number in plain digits, such as `14` or `0.6`";

  private NumberHelp() {}

  /** Returns the advice on a text that stands where a number belongs. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (isNumber(plain)) {
      return "write `" + plain + "`" + (plain.equals(text) ? " without quotes" : "");
    }
    Matcher percent = PERCENT.matcher(plain);
    if (percent.matches() && isNumber(percent.group(1))) {
      return "write `%s` for %s percent".formatted(share(percent.group(1)), percent.group(1));
    }
    return meant(plain)
        .filter(NumberHelp::isNumber)
        .map(number -> "write `" + number + "`")
        .orElse(GENERAL);
  }

  private static Optional<String> meant(String plain) {
    if (THOUSANDS.matcher(plain).matches()) {
      return Optional.of(plain.replaceAll("[,_' ]", ""));
    }
    if (DECIMAL_COMMA.matcher(plain).matches()) {
      return Optional.of(plain.replace(',', '.'));
    }
    Matcher unit = WITH_UNIT.matcher(plain);
    return unit.matches() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return Scalar.isNumber(text);
  }

  private static String share(String percent) {
    return new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
  }
}
