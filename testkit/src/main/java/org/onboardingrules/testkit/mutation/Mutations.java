package org.onboardingrules.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.rewriting.Site;

/** All mutants of a pack. */
final class Mutations {

  private final TestedPack tested;
  private final Scope scope;
  private final List<Rule> rules;

  Mutations(TestedPack tested, Scope scope) {
    this.tested = tested;
    this.scope = scope;
    this.rules = tested.evaluated().rules();
  }

  /** Returns the mutants: what the pack declares first, then rule by rule, in order of place. */
  List<Candidate> all() {
    return Stream.concat(
            new PackMutations(tested, scope).all().map(Candidate::anywhere),
            scope.rules(tested).stream().flatMap(this::of))
        .toList();
  }

  private Stream<Candidate> of(Rule rule) {
    Stream<Candidate> conditions =
        Site.of(rule).stream()
            .flatMap(ConditionMutations::of)
            .flatMap(
                change ->
                    mutant(rule, change).stream()
                        .map(m -> Candidate.whereStandsOtherwise(rule, change.changed(), m)));
    Stream<Candidate> conclusions =
        new ConclusionMutations(tested.pack())
            .of(rule)
            .flatMap(change -> mutant(rule, change).stream())
            .map(m -> Candidate.whereHolds(rule, m));
    Stream<Candidate> removed = removed(rule).stream().map(m -> Candidate.whereHolds(rule, m));
    return Stream.of(conditions, conclusions, removed).flatMap(all -> all);
  }

  /** A change after which a conclusion would rest on its own absence is none that could be made. */
  private Optional<Mutant> mutant(Rule rule, Change change) {
    List<Rule> changed = new ArrayList<>(rules);
    changed.set(rules.indexOf(rule), change.changed());
    return with(changed)
        .map(
            pack ->
                new Mutant(
                    change.kind(),
                    change.at(),
                    Optional.of(rule.name()),
                    change.before(),
                    change.after(),
                    pack,
                    change.telling()));
  }

  private Optional<Mutant> removed(Rule rule) {
    List<Rule> others = new ArrayList<>(rules);
    others.remove(rule);
    return with(others)
        .map(
            pack ->
                new Mutant(
                    MutationKind.RULE_REMOVED,
                    rule.at(),
                    Optional.of(rule.name()),
                    "rule \"" + rule.name() + "\"",
                    "",
                    pack,
                    List.of(rule)));
  }

  private Optional<EvaluatedPack> with(List<Rule> changed) {
    try {
      return Optional.of(tested.evaluated().with(changed));
    } catch (ValidationException e) {
      return Optional.empty();
    }
  }
}
