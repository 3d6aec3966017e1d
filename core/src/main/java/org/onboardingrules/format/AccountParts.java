package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.Money;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;
import org.onboardingrules.format.YamlNode.Entries;
import org.onboardingrules.format.YamlNode.Keys;
import org.onboardingrules.term.code.Coded;

/** An account as the keys of an account file, in the order in which people read it. */
final class AccountParts {

  private AccountParts() {}

  static Keys of(Account account) {
    Entries keys =
        new Entries()
            .put("id", account.id())
            .put("name", account.name())
            .put("segment", account.segment().map(segment -> segment.name()))
            .put("product", account.product())
            .keys("anchors", dates(account.anchors()))
            .keys("events", dates(account.events()))
            .put("contract-value", account.contractValue().map(AccountParts::money))
            .put("seats", account.seats().stream().boxed().findFirst())
            .put("touch-model", account.touchModel())
            .put("complexity", account.complexity())
            .items("feeds", account.feeds().stream().map(YamlNode::value).toList());
    return history(account, keys).build();
  }

  private static Entries history(Account account, Entries keys) {
    return keys.items("milestones", all(account.milestones(), AccountParts::milestone))
        .items("metrics", all(account.metrics(), AccountParts::metric))
        .items("goals", all(account.goals(), AccountParts::goal))
        .items("interactions", all(account.interactions(), AccountParts::interaction))
        .items("blockers", all(account.blockers(), AccountParts::blocker))
        .items("scope-changes", all(account.scopeChanges(), AccountParts::scopeChange))
        .items(
            "stakeholders",
            all(
                account.stakeholders(),
                s ->
                    new Entries()
                        .put("role", s.role())
                        .put("name", s.name())
                        .put("from", s.from())
                        .put("until", s.until())))
        .items(
            "busy-periods",
            all(
                account.busyPeriods(),
                b ->
                    new Entries()
                        .put("from", b.from())
                        .put("until", b.until())
                        .put("reason", b.reason())))
        .items("extensions", all(account.extensions(), AccountParts::extension))
        .items("tasks", all(account.tasks(), AccountParts::task))
        .items(
            "enablement",
            all(account.enablement(), e -> new Entries().put("level", e.level()).put("on", e.on())))
        .items(
            "health",
            all(account.health(), h -> new Entries().put("on", h.on()).put("rating", h.rating())));
  }

  private static <T> List<Keys> all(List<T> parts, Function<T, Entries> written) {
    return parts.stream().map(part -> written.apply(part).build()).toList();
  }

  private static Keys dates(Map<? extends Coded, LocalDate> dates) {
    Entries keys = new Entries();
    dates.forEach((word, date) -> keys.put(word.word(), date));
    return keys.build();
  }

  private static Keys money(Money money) {
    return new Entries()
        .put("amount", YamlNode.number(money.amount()))
        .put("currency", money.currency())
        .build();
  }

  private static Entries milestone(PlannedMilestone milestone) {
    return new Entries()
        .put("id", milestone.id())
        .put("owner", milestone.owner())
        .put("owner-name", milestone.ownerName())
        .put("due", milestone.due())
        .items(
            "replans",
            all(
                milestone.replans(),
                replan -> new Entries().put("on", replan.on()).put("due", replan.due())))
        .put("completed-on", milestone.completedOn())
        .put("rationale", milestone.rationale());
  }

  private static Entries metric(MetricSeries series) {
    return new Entries()
        .put("metric", series.metric())
        .put("kind", series.kind())
        .items("observations", all(series.observations(), AccountParts::observation));
  }

  private static Entries observation(MetricSeries.Observation observation) {
    return new Entries()
        .put("on", observation.on())
        .put("value", YamlNode.number(observation.value()))
        .put("sample", Optional.of(observation.sample()).filter(sample -> sample != 1));
  }

  private static Entries goal(Goal goal) {
    Entries keys =
        new Entries()
            .put("id", goal.id())
            .put("metric", goal.metric())
            .put("baseline", goal.baseline().map(YamlNode::number));
    goal.target()
        .match(
            absolute ->
                keys.put("target", YamlNode.number(absolute.value()))
                    .put("direction", absolute.direction()),
            relative -> keys.put("change", YamlNode.number(relative.change())));
    return keys.put("from", goal.window().from())
        .put("length", goal.window().length())
        .put("unit", goal.window().unit())
        .put("least-sample", Optional.of(goal.leastSample()).filter(least -> least != 1))
        .put(
            "confirmation",
            goal.confirmation()
                .map(given -> new Entries().put("on", given.on()).put("by", given.by()).build()))
        .put("proxy-metric", goal.proxyMetric())
        .items(
            "qualitative-confirmations",
            all(
                goal.qualitativeConfirmations(),
                said ->
                    new Entries()
                        .put("on", said.on())
                        .put("by", said.by())
                        .put("statement", said.statement())));
  }

  private static Entries interaction(Interaction interaction) {
    return new Entries()
        .put("on", interaction.on())
        .put("spoken-by", interaction.spokenBy())
        .put("kind", interaction.kind())
        .put("attended", interaction.attended())
        .put("sentiment", interaction.sentiment())
        .put("speaker", interaction.speaker())
        .put("about", interaction.about());
  }

  private static Entries blocker(Blocker blocker) {
    return new Entries()
        .put("kind", blocker.kind())
        .put("owner", blocker.owner())
        .put("since", blocker.since())
        .put("resolved-on", blocker.resolvedOn())
        .put("resolvable", blocker.resolvable())
        .put("description", blocker.description());
  }

  private static Entries scopeChange(ScopeChange change) {
    return new Entries()
        .put("raised-on", change.raisedOn())
        .put("agreed-on", change.agreedOn())
        .put("cause", change.cause())
        .put("description", change.description());
  }

  private static Entries extension(Extension extension) {
    return new Entries()
        .put("granted-on", extension.grantedOn())
        .put("cause", extension.cause())
        .put("action", extension.action())
        .put("approver", extension.approver())
        .put("side", extension.side())
        .put("old-date", extension.oldDate())
        .put("new-date", extension.newDate());
  }

  private static Entries task(Task task) {
    return new Entries()
        .put("what", task.what())
        .put("who", task.who())
        .put("owner", task.owner())
        .put("due", task.due())
        .put("done-on", task.doneOn());
  }
}
