package org.onboardingrules.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.GoalTarget.Absolute;
import org.onboardingrules.account.GoalTarget.RelativeChange;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.term.code.Direction;

/** Reads what a goal wants to reach: {@code change}, or {@code target} with {@code direction}. */
final class GoalTargetReader {

  private static final Least LEAST_CHANGE =
      new Least(
          BigDecimal.ONE.negate(),
          "takes away more than all",
          "write a share of the baseline, as in -0.4 for 40 % less");
  private static final String EITHER = "write `change`, or `target` with `direction`";

  private GoalTargetReader() {}

  static Optional<GoalTarget> read(Section section, Optional<BigDecimal> baseline) {
    Optional<GoalTarget> change = change(section, baseline);
    Optional<GoalTarget> value = value(section);
    boolean byChange = section.has("change");
    boolean byTarget = section.has("target");
    boolean any = section.hasOneOf("change", "target");
    boolean whole = section.hasAllOrNone("target", "direction");
    if (byChange && (byTarget || section.has("direction"))) {
      String other = byTarget ? "target" : "direction";
      section.report(
          FindingCode.CONTRADICTION,
          other,
          "`" + other + "` does not go with `change`",
          EITHER + "; the sign of a change says its direction");
    } else if (!whole) {
      String other = byTarget ? "direction" : "target";
      missing(section, other, "add `" + other + "` too, or write `change` instead");
    } else if (!any) {
      missing(section, "target", EITHER);
    }
    return change.or(() -> value);
  }

  private static Optional<GoalTarget> change(Section section, Optional<BigDecimal> baseline) {
    Optional<BigDecimal> change = section.number("change", LEAST_CHANGE);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    if (baseline.filter(number -> number.signum() <= 0).isPresent()) {
      section.report(
          FindingCode.CONTRADICTION,
          "baseline",
          "`change` is a share of `baseline`, which is not above 0",
          "write a baseline above 0, or `target` with `direction`");
    }
    return change.map(RelativeChange::new);
  }

  private static Optional<GoalTarget> value(Section section) {
    Optional<BigDecimal> target = section.number("target");
    Optional<Direction> direction = section.word("direction", Direction.class);
    return target.flatMap(value -> direction.map(side -> new Absolute(value, side)));
  }

  private static void missing(Section section, String key, String help) {
    section.report(FindingCode.MISSING_KEY, key, "key `" + key + "` is missing in goal", help);
  }
}
