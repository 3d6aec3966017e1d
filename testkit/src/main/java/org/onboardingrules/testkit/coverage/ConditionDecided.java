package org.onboardingrules.testkit.coverage;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.testkit.rewriting.Site;
import org.onboardingrules.testkit.search.Judged;

/**
 * A condition decides whether its rule holds: all else would let it hold.
 *
 * @param held whether the condition does
 */
record ConditionDecided(Deciding deciding, boolean held) implements Aim {

  Site site() {
    return deciding.site();
  }

  @Override
  public Snippet at() {
    return site().snippet();
  }

  @Override
  public String text() {
    return "rule `%s`: `%s` %s while the others hold"
        .formatted(site().rule().name(), site().written(), held);
  }

  @Override
  public boolean isMetBy(Judged judged) {
    return deciding.in(judged).filter(stands -> stands == held).isPresent();
  }

  @Override
  public double distance(Judged judged) {
    return deciding.distance(judged, held);
  }

  @Override
  public List<Rule> rules() {
    return List.of(site().rule());
  }
}
