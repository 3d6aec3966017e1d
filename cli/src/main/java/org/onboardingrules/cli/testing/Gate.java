package org.onboardingrules.cli.testing;

import java.math.BigDecimal;
import java.util.List;
import org.onboardingrules.testkit.report.Ratio;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The least percentage that a part must reach.
 *
 * @param percent from 0 to 100, inclusive
 */
record Gate(BigDecimal percent) {

  static final Gate NONE = new Gate(BigDecimal.ZERO);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Returns why a ratio does not pass; empty if it does. */
  List<String> failures(String what, Ratio ratio) {
    return ratio.reaches(percent.movePointLeft(2).doubleValue())
        ? List.of()
        : List.of(
            "%s is %s %%, and %s %% are wanted"
                .formatted(
                    what,
                    ratio.percent().toPlainString(),
                    percent.stripTrailingZeros().toPlainString()));
  }

  /** Reads a percentage, with or without the sign. */
  static final class Reader implements ITypeConverter<Gate> {

    @Override
    public Gate convert(String text) {
      try {
        BigDecimal percent = new BigDecimal(text.replaceFirst("\\s*%$", ""));
        if (percent.signum() >= 0 && percent.compareTo(ALL) <= 0) {
          return new Gate(percent);
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException("`" + text + "` is not a percentage, such as 95");
      }
      throw new TypeConversionException("`" + text + "` is not a percentage from 0 to 100");
    }
  }
}
