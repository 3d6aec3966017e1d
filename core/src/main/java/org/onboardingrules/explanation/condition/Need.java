package org.onboardingrules.explanation.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * What a test needs a value to be. Immutable and thread-safe.
 *
 * @param text what is asked, the name of the value included, for people
 * @param relation how the value has to stand to {@code values}
 * @param values one, or several to choose from; empty if what is needed is itself unknown. Written
 *     as in {@link ValueRead#value}
 * @param enough a value with which the test holds, in full digits: the least of those that do, or
 *     the greatest where less is needed; empty where there is no such value, or it is not known
 * @param origin where what is needed is defined
 */
public record Need(
    Text text, Relation relation, List<String> values, Optional<String> enough, Origin origin) {

  /** Copies the list. */
  public Need {
    values = List.copyOf(values);
  }

  /** Where a needed value is defined. */
  public sealed interface Origin {

    /** Returns what the function of the case that this is returns. */
    <R> R match(
        Function<? super OfThreshold, ? extends R> threshold,
        Function<? super InRule, ? extends R> rule,
        Function<? super OfFact, ? extends R> fact);
  }

  /**
   * A threshold of the pack.
   *
   * @param threshold with its value for the account's segment, and its place
   * @param segment the account's segment, where it has a value of its own
   */
  public record OfThreshold(ThresholdUsed threshold, Optional<SegmentId> segment)
      implements Origin {

    @Override
    public <R> R match(
        Function<? super OfThreshold, ? extends R> threshold,
        Function<? super InRule, ? extends R> rule,
        Function<? super OfFact, ? extends R> fact) {
      return threshold.apply(this);
    }
  }

  /**
   * The rule itself.
   *
   * @param expression as it is written there
   */
  public record InRule(String expression) implements Origin {

    @Override
    public <R> R match(
        Function<? super OfThreshold, ? extends R> threshold,
        Function<? super InRule, ? extends R> rule,
        Function<? super OfFact, ? extends R> fact) {
      return rule.apply(this);
    }
  }

  /**
   * Another value of the account.
   *
   * @param read that value
   */
  public record OfFact(ValueRead read) implements Origin {

    @Override
    public <R> R match(
        Function<? super OfThreshold, ? extends R> threshold,
        Function<? super InRule, ? extends R> rule,
        Function<? super OfFact, ? extends R> fact) {
      return fact.apply(this);
    }
  }
}
