package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;
import org.onboardingrules.testkit.rewriting.Site;

/**
 * The alternatives to a condition: what else lets its rule hold. Where one of them holds the
 * condition decides nothing, so all of them have to fail.
 */
final class Alternatives {

  private final Site site;
  private final List<Span> others = new ArrayList<>();

  private Alternatives(Site site) {
    this.site = site;
  }

  /** Returns the alternatives to a condition, if there are some. */
  static Optional<Alternatives> to(Site site) {
    Alternatives found = new Alternatives(site);
    site.rule().when().forEach(found::search);
    return Optional.of(found).filter(some -> !some.others.isEmpty());
  }

  /** Returns the rule in which none of them can hold. */
  Rule withoutOthers() {
    return each(site.rule(), other -> other.assuming(false));
  }

  /** Returns the rule that holds where they fail. */
  Rule othersFail() {
    return each(
        at(site.rule(), site.at()).map(own -> own.assuming(false)).orElseThrow(), Site::negated);
  }

  /** Returns the rule in which none of them can hold, and the condition must fail. */
  Rule allFail() {
    Rule alone = withoutOthers();
    return at(alone, site.at()).map(Site::negated).orElse(alone);
  }

  private Rule each(Rule rule, Function<Site, Rule> change) {
    Rule changed = rule;
    for (Site other : Site.of(rule)) {
      if (others.stream().anyMatch(part -> within(part, other.at()))) {
        changed = at(changed, other.at()).map(change).orElse(changed);
      }
    }
    return changed;
  }

  private static Optional<Site> at(Rule rule, Span span) {
    return Site.of(rule).stream().filter(each -> each.at().equals(span)).findFirst();
  }

  private void search(Condition condition) {
    if (condition instanceof Condition.AnyOf group) {
      add(group.parts().stream().map(Condition::at).toList());
      group.parts().forEach(this::search);
    } else if (condition instanceof Condition.AllOf group) {
      group.parts().forEach(this::search);
    } else if (condition instanceof Condition.Pattern pattern) {
      pattern.tests().forEach(this::search);
    }
  }

  private void search(Expression test) {
    if (test instanceof Expression.Or or) {
      add(or.parts().stream().map(Expression::at).toList());
      or.parts().forEach(this::search);
    } else if (test instanceof Expression.And and) {
      and.parts().forEach(this::search);
    }
  }

  private void add(List<Span> parts) {
    if (parts.stream().anyMatch(part -> within(part, site.at()))) {
      parts.stream().filter(part -> !within(part, site.at())).forEach(others::add);
    }
  }

  private static boolean within(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
