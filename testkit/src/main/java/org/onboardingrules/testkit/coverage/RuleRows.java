package org.onboardingrules.testkit.coverage;

import java.util.Optional;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.rewriting.Site;

/** The rules that are asked about, each with its conditions. */
final class RuleRows {

  private final Observations observations;
  private final Settled settled;

  RuleRows(EvaluatedPack pack, Observations observations) {
    this.observations = observations;
    this.settled = new Settled(pack);
  }

  RuleCoverage of(Rule rule) {
    return new RuleCoverage(
        rule,
        observations.of(new RuleConcluded(rule)),
        Site.of(rule).stream().map(this::condition).toList());
  }

  private ConditionCoverage condition(Site site) {
    Deciding deciding = new Deciding(site);
    return new ConditionCoverage(site, item(deciding, true), item(deciding, false));
  }

  private Optional<Item> item(Deciding deciding, boolean held) {
    return settled.canBe(deciding.site(), held)
        ? Optional.of(observations.of(new ConditionDecided(deciding, held)))
        : Optional.empty();
  }
}
