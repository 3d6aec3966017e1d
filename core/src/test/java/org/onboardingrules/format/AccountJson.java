package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.code.Coded;

/** Writes an account as a line of JSON that reads as the same account. */
public final class AccountJson {

  private AccountJson() {}

  /** The same line for the same account. */
  public static String of(Account account) {
    return object(
        field("id", account.id()),
        field("name", account.name()),
        field("segment", account.segment().map(Object::toString)),
        field("product", account.product()),
        raw("anchors", dates(account.anchors())),
        raw("events", dates(account.events())),
        account.contractValue().stream()
            .flatMap(
                money ->
                    raw(
                        "contract-value",
                        object(
                            raw("amount", money.amount().toPlainString()),
                            field("currency", money.currency())))),
        account.seats().stream().boxed().flatMap(seats -> raw("seats", seats)),
        field("touch-model", account.touchModel()),
        field("complexity", account.complexity()),
        raw("feeds", account.feeds().stream().map(AccountJson::quoted).toList()),
        list("milestones", account.milestones(), AccountJson::milestone),
        list("metrics", account.metrics(), AccountJson::metric),
        list("goals", account.goals(), AccountJson::goal),
        list("interactions", account.interactions(), AccountJson::interaction),
        list("blockers", account.blockers(), AccountJson::blocker),
        list("scope-changes", account.scopeChanges(), AccountJson::scopeChange),
        list(
            "stakeholders",
            account.stakeholders(),
            s ->
                object(
                    field("role", s.role()),
                    field("name", s.name()),
                    field("from", s.from()),
                    field("until", s.until()))),
        list(
            "busy-periods",
            account.busyPeriods(),
            b ->
                object(
                    field("from", b.from()),
                    field("until", b.until()),
                    field("reason", b.reason()))),
        list("extensions", account.extensions(), AccountJson::extension),
        list("tasks", account.tasks(), AccountJson::task),
        list(
            "enablement",
            account.enablement(),
            e -> object(raw("level", e.level()), field("on", e.on()))),
        list(
            "health",
            account.health(),
            h -> object(field("on", h.on()), field("rating", h.rating()))));
  }

  private static String milestone(PlannedMilestone milestone) {
    return object(
        field("id", milestone.id()),
        field("owner", milestone.owner()),
        field("owner-name", milestone.ownerName()),
        field("due", milestone.due()),
        list(
            "replans",
            milestone.replans(),
            replan -> object(field("on", replan.on()), field("due", replan.due()))),
        field("completed-on", milestone.completedOn()),
        field("rationale", milestone.rationale()));
  }

  private static String metric(MetricSeries series) {
    return object(
        field("metric", series.metric()),
        field("kind", series.kind()),
        list(
            "observations",
            series.observations(),
            o ->
                object(
                    field("on", o.on()),
                    raw("value", o.value().toPlainString()),
                    raw("sample", o.sample()))));
  }

  private static String goal(Goal goal) {
    return object(
        field("id", goal.id()),
        field("metric", goal.metric()),
        goal.baseline().stream().flatMap(value -> raw("baseline", value.toPlainString())),
        goal.target()
            .match(
                absolute ->
                    Stream.concat(
                        raw("target", absolute.value().toPlainString()),
                        field("direction", absolute.direction())),
                relative -> raw("change", relative.change().toPlainString())),
        field("from", goal.window().from()),
        raw("length", goal.window().length()),
        field("unit", goal.window().unit()),
        raw("least-sample", goal.leastSample()),
        goal.confirmation().stream()
            .flatMap(
                given ->
                    raw("confirmation", object(field("on", given.on()), field("by", given.by())))),
        field("proxy-metric", goal.proxyMetric()),
        list(
            "qualitative-confirmations",
            goal.qualitativeConfirmations(),
            said ->
                object(
                    field("on", said.on()),
                    field("by", said.by()),
                    field("statement", said.statement()))));
  }

  private static String interaction(Interaction interaction) {
    return object(
        field("on", interaction.on()),
        field("spoken-by", interaction.spokenBy()),
        field("kind", interaction.kind()),
        interaction.attended().stream().flatMap(flag -> raw("attended", flag)),
        field("sentiment", interaction.sentiment()),
        field("speaker", interaction.speaker()),
        field("about", interaction.about()));
  }

  private static String blocker(Blocker blocker) {
    return object(
        field("kind", blocker.kind()),
        field("owner", blocker.owner()),
        field("since", blocker.since()),
        field("resolved-on", blocker.resolvedOn()),
        blocker.resolvable().stream().flatMap(flag -> raw("resolvable", flag)),
        field("description", blocker.description()));
  }

  private static String scopeChange(ScopeChange change) {
    return object(
        field("raised-on", change.raisedOn()),
        field("agreed-on", change.agreedOn()),
        field("cause", change.cause()),
        field("description", change.description()));
  }

  private static String extension(Extension extension) {
    return object(
        field("granted-on", extension.grantedOn()),
        field("cause", extension.cause()),
        field("action", extension.action()),
        field("approver", extension.approver()),
        field("side", extension.side()),
        field("old-date", extension.oldDate()),
        field("new-date", extension.newDate()));
  }

  private static String task(Task task) {
    return object(
        field("what", task.what()),
        field("who", task.who()),
        field("owner", task.owner()),
        field("due", task.due()),
        field("done-on", task.doneOn()));
  }

  private static String dates(Map<? extends Coded, LocalDate> dates) {
    Map<String, LocalDate> words = new TreeMap<>();
    dates.forEach((word, date) -> words.put(word.word(), date));
    return words.entrySet().stream()
        .flatMap(entry -> field(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @SafeVarargs
  private static String object(Stream<String>... fields) {
    StringJoiner object = new StringJoiner(", ", "{", "}");
    for (Stream<String> field : fields) {
      field.forEach(object::add);
    }
    return object.toString();
  }

  private static <T> Stream<String> list(String key, List<T> items, Function<T, String> writer) {
    return raw(key, items.stream().map(writer).toList());
  }

  private static Stream<String> field(String key, Object value) {
    return value instanceof Optional<?> optional
        ? optional.stream().flatMap(there -> field(key, there))
        : raw(key, quoted(value));
  }

  private static Stream<String> raw(String key, Object json) {
    return Stream.of("\"" + key + "\": " + json);
  }

  private static String quoted(Object value) {
    String text = value instanceof Coded coded ? coded.word() : value.toString();
    return text.chars()
        .mapToObj(c -> c < ' ' || c == '"' || c == '\\' || c > '~' ? escaped(c) : letter(c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return String.format("\\u%04x", c);
  }

  private static String letter(int c) {
    return String.valueOf((char) c);
  }
}
