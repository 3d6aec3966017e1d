package org.onboardingrules.testkit.coverage;

import java.util.Optional;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;
import org.onboardingrules.testkit.rewriting.Site;

/** Finds the condition around another. */
final class Enclosing {

  private Enclosing() {}

  /** Returns the {@code not} that a condition stands in, if it stands in one. */
  static Optional<Site> absence(Site inner) {
    return Site.of(inner.rule()).stream()
        .filter(site -> site instanceof Site.OfCondition whole && whole.absent().isPresent())
        .filter(site -> surrounds(site.at(), inner.at()))
        .reduce((first, second) -> second);
  }

  /** Returns the condition of another form of the rule that stands at the same place. */
  static Site same(Site site, Rule changed) {
    return Site.of(changed).stream()
        .filter(other -> other instanceof Site.OfCondition && other.at().equals(site.at()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean surrounds(Span outer, Span inner) {
    return outer.start() <= inner.start() && outer.end() >= inner.end() && !outer.equals(inner);
  }
}
