package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.Truth;

/**
 * The reference evaluator of the rule model: says of every conclusion whether it is true, false or
 * unknown, and in which ways it holds. It shares no code with Drools; the two are held against each
 * other. Immutable and thread-safe.
 *
 * <p>Strata are evaluated one after the other. Within a stratum rules are evaluated again until
 * nothing changes, which ends because conclusions only ever rise from false over unknown to true
 * and there are finitely many.
 */
public final class Evaluator {

  private final Strata strata;

  /** Evaluates these rules. */
  public Evaluator(Strata strata) {
    this.strata = strata;
  }

  /**
   * Evaluates all rules over some facts.
   *
   * @param limit in how many ways rules may hold; a thousand times as many candidates are tried
   * @throws StepLimitReached if that does not suffice
   */
  public Evaluation evaluate(Facts facts, int limit) throws StepLimitReached {
    Candidates candidates = new Candidates(facts);
    Budget budget = new Budget(limit);
    Map<Rule, List<Match>> held = new LinkedHashMap<>();
    for (List<Rule> stratum : strata.layers()) {
      boolean news = true;
      for (int round = 0; news; round++) {
        news = evaluate(stratum, round, candidates, held, budget);
      }
    }
    return new Evaluation(candidates.conclusions(), byConclusion(held));
  }

  /**
   * Tells how each rule stands about facts that were evaluated.
   *
   * @param evaluation what this evaluator says of them
   * @param limit as for {@link #evaluate}
   * @throws StepLimitReached if that does not suffice
   */
  public List<RuleTrace> trace(Facts facts, Evaluation evaluation, int limit)
      throws StepLimitReached {
    List<Rule> rules = strata.layers().stream().flatMap(List::stream).toList();
    Tracer tracer = new Tracer(rules, facts, evaluation, limit);
    List<RuleTrace> traces = new ArrayList<>();
    for (Rule rule : rules) {
      traces.add(tracer.trace(rule));
    }
    return traces;
  }

  private boolean evaluate(
      List<Rule> stratum,
      int round,
      Candidates candidates,
      Map<Rule, List<Match>> held,
      Budget budget)
      throws StepLimitReached {
    boolean news = false;
    for (Rule rule : stratum) {
      if (round == 0 || strata.readsConclusions(rule)) {
        news |= evaluate(rule, candidates, held, budget);
      }
    }
    return news;
  }

  private static boolean evaluate(
      Rule rule, Candidates candidates, Map<Rule, List<Match>> held, Budget budget)
      throws StepLimitReached {
    List<Match> matches = new ArrayList<>();
    budget.begin(rule);
    Truth truth =
        new Matcher(candidates, budget)
            .truth(rule.when(), frame -> matches.add(match(rule, frame)));
    held.put(rule, matches);
    boolean news = false;
    for (Conclusion conclusion : rule.then()) {
      news |= candidates.raise(conclusion, truth);
    }
    return news;
  }

  private static Match match(Rule rule, Frame frame) {
    return new Match(rule, frame.joined().inOrderOfAddition(), frame.figured().inOrderOfAddition());
  }

  private static Map<Conclusion, List<Match>> byConclusion(Map<Rule, List<Match>> held) {
    Map<Conclusion, List<Match>> matches = new LinkedHashMap<>();
    held.forEach(
        (rule, ways) ->
            rule.then().stream()
                .distinct()
                .forEach(c -> matches.computeIfAbsent(c, key -> new ArrayList<>()).addAll(ways)));
    return matches;
  }
}
