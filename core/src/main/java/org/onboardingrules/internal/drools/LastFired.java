package org.onboardingrules.internal.drools;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.onboardingrules.rule.model.Rule;

/** Remembers which rule fired last, to name the culprit when rules do not come to an end. */
final class LastFired extends DefaultAgendaEventListener {

  private @Nullable String name;

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    name = event.getMatch().getRule().getName();
  }

  /** The name that the author gave the rule. */
  String rule(Map<String, Rule> byName) {
    Rule rule = name == null ? null : byName.get(name);
    return rule == null ? "" : rule.name();
  }
}
