package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/** What made a difference. Immutable and thread-safe. */
public sealed interface Cause {

  /** Returns what the visitor returns for the case that this is. */
  <R> R accept(Visitor<R> visitor);

  /** One function for each kind of cause. */
  interface Visitor<R> {
    /** Returns the result for a value that a rule looked at. */
    R value(ValueChanged cause);

    /** Returns the result for a threshold. */
    R threshold(ThresholdChanged cause);

    /** Returns the result for a rule. */
    R rule(RuleChanged cause);

    /** Returns the result for a fact. */
    R fact(FactChanged cause);

    /** Returns the result for what was missing, or is. */
    R report(ReportChanged cause);

    /** Returns the result for another conclusion. */
    R conclusion(ConclusionChanged cause);

    /** Returns the result for a guard. */
    R guard(GuardChanged cause);

    /** Returns the result for another part of the assessment. */
    R part(PartChanged cause);

    /** Returns the result for time. */
    R time(TimePassed cause);
  }

  /**
   * A value changed that a rule looked at.
   *
   * @param of the fact from which it was read; empty for the figure of an accumulate, and where the
   *     fact was not reported
   * @param expression what the rule asked for, as it stands in the rule
   * @param name what that is called
   * @param from what it was; empty if it was unknown
   * @param to what it is; empty if it is unknown
   * @param need what it has to be now; empty if the compared answers do not tell
   * @param withTime whether it counts days and moved by as many as lie between the two answers, so
   *     that it was time that changed it and nothing that happened
   */
  record ValueChanged(
      Optional<FactNamed> of,
      String expression,
      Text name,
      Optional<String> from,
      Optional<String> to,
      Optional<Need> need,
      boolean withTime)
      implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * A threshold changed: another pack, or another segment.
   *
   * @param threshold its name
   * @param from what it was, and where it was defined
   * @param to what it is, and where it is defined
   */
  record ThresholdChanged(String threshold, ThresholdUsed from, ThresholdUsed to) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.threshold(this);
    }
  }

  /**
   * A rule appeared, is gone, or has other conditions.
   *
   * @param rule its name
   * @param from empty if it appeared
   * @param to empty if it is gone
   */
  record RuleChanged(String rule, Optional<RuleStated> from, Optional<RuleStated> to)
      implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * How a rule was written.
   *
   * @param at where it stands
   * @param conditions those that the other does not have, as they stand in the rule
   */
  record RuleStated(Place at, List<String> conditions) {

    /** Copies the list. */
    public RuleStated {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * Another fact meets a condition, or comes nearest to meeting it.
   *
   * @param condition as it stands in the rule
   * @param from the one before; empty if there was none that counts, so that the other one appeared
   * @param to the one of now; empty if there is none that counts, so that the other one is gone
   */
  record FactChanged(String condition, Optional<FactNamed> from, Optional<FactNamed> to)
      implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fact(this);
    }
  }

  /**
   * Something was reported that was missing, or is no longer.
   *
   * @param missing what was missing, or is
   * @param reported whether it is reported now
   */
  record ReportChanged(Missing missing, boolean reported) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.report(this);
    }
  }

  /**
   * Another conclusion stands otherwise; the causes of that are told once, with it.
   *
   * @param conclusion which it is
   * @param from how it stood, as in {@link ConclusionChange#from()}
   * @param to how it stands, as in {@link ConclusionChange#to()}
   */
  record ConclusionChanged(
      ConclusionName conclusion, Optional<Standing> from, Optional<Standing> to) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conclusion(this);
    }
  }

  /**
   * A guard that is built in sees something else.
   *
   * @param guard its name
   * @param from what it saw; empty if it had no effect
   * @param to what it sees; empty if it has no effect
   */
  record GuardChanged(String guard, Optional<Text> from, Optional<Text> to) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guard(this);
    }
  }

  /**
   * Another part of the assessment changed, of which there is a {@link Change} of its own.
   *
   * @param part which it is
   */
  record PartChanged(ChangedPart part) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.part(this);
    }
  }

  /**
   * Time passed, and nothing else is known to have happened.
   *
   * @param days from the older answer to the newer; negative if that is the earlier one
   */
  record TimePassed(long days) implements Cause {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.time(this);
    }
  }
}
