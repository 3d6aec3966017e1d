package org.onboardingrules.internal.drools;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Rule;

/**
 * Compiled rules, ready to fire. Immutable and thread-safe: each call has a session of its own, in
 * the engine's thread-safe mode, which is disposed of at the end.
 */
public final class DroolsRules {

  private final KieBase base;
  private final Map<String, Rule> byName;
  private final List<Class<?>> matched;

  DroolsRules(KieBase base, Map<String, Rule> byName) {
    this.base = base;
    this.byName = Map.copyOf(byName);
    this.matched =
        byName.values().stream()
            .flatMap(rule -> rule.factTypes().stream())
            .filter(type -> !type.isConclusion() && type.javaType() != Onboarding.class)
            .<Class<?>>map(FactType::javaType)
            .distinct()
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  /**
   * Fires the rules over some facts. Only facts of a type that some rule matches are inserted.
   *
   * @param limit how often rules may fire
   * @return the conclusions drawn, each once, in no order
   * @throws FiringLimitReached if rules fire more often
   */
  public Set<Conclusion> fire(Facts facts, int limit) throws FiringLimitReached {
    KieSession session = base.newKieSession();
    try {
      LastFired last = new LastFired();
      session.addEventListener(last);
      session.insert(facts.onboarding());
      for (Class<?> type : matched) {
        facts.of(type).forEach(session::insert);
      }
      if (session.fireAllRules(limit + 1) > limit) {
        throw new FiringLimitReached(last.rule(byName), limit);
      }
      Set<Conclusion> drawn = new LinkedHashSet<>();
      session
          .getObjects(Conclusion.class::isInstance)
          .forEach(object -> drawn.add((Conclusion) object));
      return drawn;
    } finally {
      session.dispose();
    }
  }
}
