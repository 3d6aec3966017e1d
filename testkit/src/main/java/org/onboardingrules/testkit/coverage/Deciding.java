package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.rewriting.Site;
import org.onboardingrules.testkit.search.Distance;
import org.onboardingrules.testkit.search.Judged;

/**
 * Whether a condition decides about its rule in a case: whether the rule would stand otherwise if
 * the condition did (unique-cause MC/DC). Immutable.
 */
final class Deciding {

  private static final double UNDECIDED = 0.1;
  private static final double UNKNOWN = 0.2;

  private final Site site;
  private final Rule holding;
  private final Rule failing;
  private final List<Rule> nearHolding;
  private final List<Rule> nearFailing;

  Deciding(Site site) {
    this.site = site;
    this.holding = site.assuming(true);
    this.failing = site.assuming(false);
    Optional<Site> absent = Enclosing.absence(site);
    Optional<Alternatives> others = Alternatives.to(site);
    if (absent.isPresent()) {
      Site around = absent.get();
      this.nearHolding = List.of(around.negated());
      this.nearFailing = List.of(site.rule(), Enclosing.same(around, site.negated()).negated());
    } else if (others.isPresent()) {
      Alternatives some = others.get();
      this.nearHolding = List.of(some.withoutOthers(), some.othersFail());
      this.nearFailing = List.of(some.allFail(), some.othersFail());
    } else {
      this.nearHolding = List.of(site.rule());
      this.nearFailing = List.of(site.negated());
    }
  }

  Site site() {
    return site;
  }

  /**
   * Returns whether the condition holds, where it decides; empty where it does not, and where it is
   * unknown.
   */
  Optional<Boolean> in(Judged judged) {
    Truth ifHolding = judged.truth(holding);
    Truth ifFailing = judged.truth(failing);
    if (ifHolding == ifFailing || ifHolding == Truth.UNKNOWN || ifFailing == Truth.UNKNOWN) {
      return Optional.empty();
    }
    Truth stands = judged.truth(site.rule());
    return stands == Truth.UNKNOWN ? Optional.empty() : Optional.of(stands == ifHolding);
  }

  /** Returns how far a case is from one in which the condition decides, by holding or by not. */
  double distance(Judged judged, boolean held) {
    if (in(judged).filter(stands -> stands == held).isPresent()) {
      return 0;
    }
    double near =
        (held ? nearHolding : nearFailing)
            .stream().mapToDouble(rule -> Distance.of(judged, rule)).sum();
    return near + (judged.truth(site.rule()) == Truth.UNKNOWN ? UNKNOWN : UNDECIDED);
  }
}
