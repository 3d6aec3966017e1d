package org.onboardingrules.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Tracer;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;

/** What can be done so that a conclusion holds, down through the rules that draw it. */
final class Needs {

  private static final int LIMIT = 10_000;

  private final Situation now;
  private final List<Rule> rules;
  private final Evaluation evaluation;
  private final Tracer tracer;
  private final Lever lever;
  private final Demands written;
  private final Set<Conclusion> above = new HashSet<>();

  /**
   * @param rules all that have a say
   */
  Needs(Situation now, List<Rule> rules, Evaluation evaluation) {
    this.now = now;
    this.rules = rules;
    this.evaluation = evaluation;
    this.tracer = new Tracer(rules, now.facts(), evaluation, LIMIT);
    this.lever = new Lever(now);
    this.written = new Demands(name -> now.facts().onboarding().threshold(name));
  }

  /** Of completion: what the rules ask for, evidence of value, and a green health. */
  Ways ofCompletion() {
    return Ways.all(List.of(of(OnboardingComplete.reached()), ofValue(), ofHealth()));
  }

  Ways ofValue() {
    Onboarding onboarding = now.facts().onboarding();
    FirstValueLever lever = new FirstValueLever(now);
    boolean confirmed = Boolean.TRUE.equals(onboarding.valueConfirmed());
    boolean reached = Boolean.TRUE.equals(onboarding.firstValueReached());
    Ways confirming = confirmed ? Ways.HELD : lever.confirmed();
    Ways reaching = reached ? Ways.HELD : lever.reached();
    return switch (now.pack().valueEvidence()) {
      case CONFIRMATION -> confirming;
      case OUTCOME -> reaching;
      case BOTH -> Ways.all(List.of(reaching, confirming));
      case EITHER -> Ways.any(List.of(confirming, reaching));
    };
  }

  Ways ofHealth() {
    String health = now.facts().onboarding().health();
    boolean fine =
        !now.pack().greenHealthNeeded()
            || health == null
            || health.equals(HealthRating.GREEN.word());
    return fine ? Ways.HELD : Ways.by(new PartEdit.Rated(HealthRating.GREEN, now.day()));
  }

  /** Of a conclusion: what one of the rules that draw it asks for. */
  Ways of(Conclusion conclusion) {
    if (evaluation.truthOf(conclusion) == Truth.TRUE) {
      return Ways.HELD;
    } else if (!above.add(conclusion)) {
      return Ways.NEVER;
    }
    List<Ways> ways =
        rules.stream().filter(rule -> rule.then().contains(conclusion)).map(this::of).toList();
    above.remove(conclusion);
    return Ways.any(ways);
  }

  private Ways of(Rule rule) {
    RuleTrace trace = traced(rule);
    return trace == null ? Ways.UNTRIED : all(trace.conditions());
  }

  @Nullable RuleTrace traced(Rule rule) {
    try {
      return tracer.trace(rule);
    } catch (StepLimitReached tooMuch) {
      return null;
    }
  }

  /** After a pattern that could have matched another fact too, nothing is certain. */
  private Ways all(List<ConditionTrace> conditions) {
    List<Ways> ways = new ArrayList<>();
    boolean open = false;
    for (ConditionTrace condition : conditions) {
      Ways one = of(condition);
      ways.add(open ? one.uncertain() : one);
      open |= condition instanceof ConditionTrace.OfPattern pattern && binds(pattern.condition());
    }
    return Ways.all(ways);
  }

  private static boolean binds(Condition.Pattern pattern) {
    boolean single = pattern.type().javaType() == Onboarding.class;
    return !single
        && (pattern.variable().isPresent()
            || pattern.constraints().stream()
                .anyMatch(Condition.Constraint.Bind.class::isInstance));
  }

  /** What does not hold is not taken to hold because nothing is seen that is missing. */
  private Ways of(ConditionTrace trace) {
    if (trace.truth() == Truth.TRUE) {
      return Ways.HELD;
    }
    Ways ways = missing(trace);
    return ways.holds() ? Ways.UNTRIED : ways;
  }

  private Ways missing(ConditionTrace trace) {
    if (trace instanceof ConditionTrace.OfPattern pattern) {
      return pattern(pattern);
    } else if (trace instanceof ConditionTrace.OfAlternatives alternatives) {
      return Ways.any(alternatives.parts().stream().map(this::all).toList());
    } else if (trace instanceof ConditionTrace.OfExistence existence) {
      return all(existence.inner());
    } else if (trace instanceof ConditionTrace.OfAbsence absence) {
      return anyUndone(absence.inner());
    } else if (trace instanceof ConditionTrace.OfForall forall) {
      return Ways.all(forall.exceptions().stream().map(one -> exception(forall, one)).toList());
    } else if (trace instanceof ConditionTrace.OfFigure figure) {
      return new FigureNeeds(now, lever, written, this::of).of(figure);
    } else if (trace instanceof ConditionTrace.OfReported reported) {
      return reported.missing().isEmpty()
          ? of(reported.inner())
          : Ways.all(reported.missing().stream().sorted().map(this::reporting).toList());
    }
    return Ways.UNTRIED;
  }

  private Ways reporting(Feed feed) {
    return Ways.by(new HeadEdit.Reported(feed, now.day()));
  }

  /** Any fact of the type may come to match; so may one that is not there yet. */
  private Ways pattern(ConditionTrace.OfPattern trace) {
    Condition.Pattern pattern = trace.condition();
    if (pattern.type().isConclusion()) {
      return Ways.any(trace.possible().stream().map(this::of).toList());
    }
    Demand demand =
        trace.candidate() instanceof ConditionTrace.Candidate.Found found
            ? Demands.of(trace.tests(), found.fact())
            : written.of(pattern);
    List<Ways> ways = new ArrayList<>();
    now.facts().of(pattern.type().javaType()).stream()
        .filter(demand::isAbout)
        .forEach(fact -> ways.add(lever.ways(demand, fact)));
    if (pattern.type().feed().isPresent()) {
      ways.add(new NewPart(now, demand).ofType(pattern.type().javaType()));
    }
    return Ways.any(ways);
  }

  /** Something that is there, and should not be, has to stop matching. */
  private Ways undone(ConditionTrace trace) {
    if (trace.truth() == Truth.FALSE) {
      return Ways.HELD;
    } else if (trace instanceof ConditionTrace.OfPattern pattern) {
      return undone(pattern);
    } else if (trace instanceof ConditionTrace.OfExistence existence) {
      return anyUndone(existence.inner());
    } else if (trace instanceof ConditionTrace.OfAlternatives alternatives) {
      return Ways.all(alternatives.parts().stream().map(this::anyUndone).toList()).uncertain();
    } else if (trace instanceof ConditionTrace.OfReported reported) {
      return reported.missing().isEmpty() ? undone(reported.inner()) : Ways.UNTRIED;
    }
    return trace instanceof ConditionTrace.OfFigure figure
        ? new FigureNeeds(now, lever, written, this::of).undone(figure)
        : Ways.UNTRIED;
  }

  private Ways anyUndone(List<ConditionTrace> conditions) {
    return Ways.any(conditions.stream().map(this::undone).toList());
  }

  private Ways undone(ConditionTrace.OfPattern pattern) {
    if (pattern.candidate() instanceof ConditionTrace.Candidate.NotReported missing) {
      return reporting(missing.feed());
    }
    if (!(pattern.candidate() instanceof ConditionTrace.Candidate.Found found)) {
      return Ways.UNTRIED;
    }
    return found.fact() instanceof Conclusion conclusion
        ? undone(conclusion)
        : lever.ways(Demands.of(pattern.tests(), found.fact()).negated(), found.fact());
  }

  /** A conclusion goes where none of the rules that draw it holds any more. */
  private Ways undone(Conclusion conclusion) {
    if (!above.add(conclusion)) {
      return Ways.UNTRIED;
    }
    List<Ways> ways = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.then().contains(conclusion)) {
        RuleTrace trace = traced(rule);
        boolean denied = trace != null && trace.truth() == Truth.FALSE;
        ways.add(denied ? Ways.HELD : trace == null ? Ways.UNTRIED : anyUndone(trace.conditions()));
      }
    }
    above.remove(conclusion);
    return Ways.all(ways).uncertain();
  }

  private Ways exception(ConditionTrace.OfForall forall, ConditionTrace.Instance exception) {
    Condition.Pattern domain = forall.condition().domain();
    if (exception.fact().isEmpty()) {
      return domain.type().feed().map(this::reporting).orElse(Ways.UNTRIED);
    }
    Object fact = exception.fact().get();
    Ways leaving =
        fact instanceof Conclusion conclusion
            ? undone(conclusion)
            : lever.ways(written.of(domain).negated(), fact);
    if (!forall.condition().needed().isEmpty()) {
      return Ways.any(List.of(all(exception.needed()), leaving));
    }
    ConditionTrace.OfPattern only = (ConditionTrace.OfPattern) exception.needed().get(0);
    return fact instanceof Conclusion ? leaving : lever.ways(Demands.of(only.tests(), fact), fact);
  }
}
