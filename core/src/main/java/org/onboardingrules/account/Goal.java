package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.WindowUnit;

/**
 * The business outcome that this customer bought for, and how and by when to tell that it is there
 * (R8, R44, R78, R81). Immutable.
 *
 * <p>Built with {@link #builder(String, String)}.
 *
 * @param id how the pack calls it; a goal that the pack does not know is the account's own
 * @param metric the metric that measures it
 * @param baseline the metric's value before the onboarding, in its unit
 * @param target what to reach
 * @param window when it counts; carries the goal's id as its name
 * @param leastSample how many items the observations must stand for, 1 or more
 * @param confirmation that the customer reached it, said by the customer (R65); absent means not
 *     confirmed, where the host reports goals
 * @param proxyMetric a metric that stands in until the goal's own can be measured (R114)
 * @param qualitativeConfirmations what people of the customer said about it (R4, R114)
 */
public record Goal(
    String id,
    String metric,
    Optional<BigDecimal> baseline,
    GoalTarget target,
    Window window,
    int leastSample,
    Optional<Confirmation> confirmation,
    Optional<String> proxyMetric,
    List<QualitativeConfirmation> qualitativeConfirmations)
    implements Account.Part {

  /**
   * The customer's word that a goal is reached. Immutable.
   *
   * @param on when it was given
   * @param by who gave it
   */
  public record Confirmation(LocalDate on, String by) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Confirmation {
      requireNonNull(on, "on");
      Require.text("by", by);
    }
  }

  /**
   * What somebody of the customer said about a goal. Immutable.
   *
   * @param on when it was said
   * @param by who said it
   * @param statement what was said
   */
  public record QualitativeConfirmation(LocalDate on, String by, String statement) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public QualitativeConfirmation {
      requireNonNull(on, "on");
      Require.text("by", by);
      Require.text("statement", statement);
    }
  }

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if a text is blank, the least sample is below 1, the window
   *     has another name than the goal, or the target is a change against a baseline that is not
   *     above 0, of which a share means nothing
   */
  public Goal {
    Require.text("id", id);
    Require.text("metric", metric);
    baseline = baseline.map(value -> Quantity.of("baseline", value));
    requireNonNull(target, "target");
    if (!window.name().equals(id)) {
      throw Require.refused(
          "window is `" + window.name() + "` in the goal `" + id + "`", "name it as the goal");
    }
    Require.atLeast(1, "leastSample", leastSample);
    requireNonNull(confirmation, "confirmation");
    Require.text("proxyMetric", proxyMetric);
    qualitativeConfirmations = List.copyOf(qualitativeConfirmations);
    if (target instanceof GoalTarget.RelativeChange
        && baseline.filter(value -> value.signum() <= 0).isPresent()) {
      throw Require.refused(
          "baseline is " + baseline.get() + " and the target a change against it",
          "give a baseline above 0, or the target as a value");
    }
  }

  /** Returns a builder; target and window must still be given. */
  public static Builder builder(String id, String metric) {
    return new Builder(id, metric);
  }

  /**
   * Returns the value to reach, exactly: the target's own, or the baseline changed by its share.
   * Empty if that baseline is not known.
   */
  public Optional<BigDecimal> targetValue() {
    return target.match(
        absolute -> Optional.of(absolute.value()),
        relative -> baseline.map(value -> changed(value, relative.change())));
  }

  /** Returns on which side of the target value the goal is met. */
  public Direction direction() {
    return target.direction();
  }

  private static BigDecimal changed(BigDecimal value, BigDecimal change) {
    return Quantity.plain(value.multiply(BigDecimal.ONE.add(change)));
  }

  /** Gathers the parts of a goal. Mutable; used by one thread. */
  public static final class Builder {

    private final String id;
    private final String metric;
    private @Nullable BigDecimal baseline;
    private @Nullable GoalTarget target;
    private @Nullable Window window;
    private int leastSample = 1;
    private @Nullable Confirmation confirmation;
    private @Nullable String proxyMetric;
    private final List<QualitativeConfirmation> statements = new ArrayList<>();

    private Builder(String id, String metric) {
      this.id = id;
      this.metric = metric;
    }

    /** Sets the metric's value before the onboarding. */
    public Builder baseline(BigDecimal value) {
      this.baseline = value;
      return this;
    }

    /** Sets what to reach. */
    public Builder target(GoalTarget what) {
      this.target = what;
      return this;
    }

    /**
     * Sets when it counts: from an anchor's date (day 0) for so many units, both ends inclusive.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public Builder within(Anchor from, int length, WindowUnit unit) {
      this.window = new Window(id, from, length, unit);
      return this;
    }

    /** Sets how many items the observations must stand for; 1 unless set. */
    public Builder leastSample(int items) {
      this.leastSample = items;
      return this;
    }

    /** Sets the customer's confirmation. */
    public Builder confirmation(Confirmation given) {
      this.confirmation = given;
      return this;
    }

    /** Sets the metric that stands in until the goal's own can be measured. */
    public Builder proxyMetric(String standIn) {
      this.proxyMetric = standIn;
      return this;
    }

    /** Adds what somebody of the customer said. */
    public Builder qualitativeConfirmation(QualitativeConfirmation said) {
      statements.add(said);
      return this;
    }

    /**
     * Returns the goal.
     *
     * @throws IllegalArgumentException if target or window were not given, or a part is refused
     */
    public Goal build() {
      if (target == null || window == null) {
        throw Require.refused(
            (target == null ? "target" : "window") + " is missing in the goal `" + id + "`",
            "call target(...) and within(...) before build()");
      }
      return new Goal(
          id,
          metric,
          Optional.ofNullable(baseline),
          target,
          window,
          leastSample,
          Optional.ofNullable(confirmation),
          Optional.ofNullable(proxyMetric),
          statements);
    }
  }
}
