package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Feed;

/**
 * Reads an account from rows of tables: one row of its own, and one for each entry. Values mean
 * what they mean in an account file ({@link AccountFiles}). Used by one thread.
 *
 * <p>A row with a fault is reported and left out, and the other rows count. What is listed is then
 * not all that happened, so the feed that the row belongs to is taken as not reported for this
 * account: what is missing is unknown. An account whose own row has a fault is left out.
 */
public final class AccountRows {

  private static final List<AccountPart> SINGLE =
      Stream.of(AccountPart.values())
          .filter(part -> part.compareTo(AccountPart.QUALITATIVE_CONFIRMATIONS) > 0)
          .toList();

  private final Map<AccountPart, List<AccountRow>> rows;
  private final RowFaults found;
  private final Set<Feed> feeds = EnumSet.noneOf(Feed.class);

  private AccountRows(Map<AccountPart, List<AccountRow>> rows, Set<Feed> feeds, RowFaults found) {
    this.rows = rows;
    this.feeds.addAll(feeds);
    this.found = found;
  }

  /**
   * Returns the account, or reports what is wrong with its own row.
   *
   * @param account the account's own row
   * @param entries the other rows, by part; in any order
   * @param feeds what is reported in full
   * @param found takes every fault, with the row that it is in
   */
  public static Optional<Account> read(
      AccountRow account,
      Map<AccountPart, List<AccountRow>> entries,
      Set<Feed> feeds,
      RowFaults found) {
    return new AccountRows(entries, feeds, found).read(account);
  }

  private Optional<Account> read(AccountRow row) {
    Optional<Account.Builder> account =
        read(
            RowNodes.of(row, AccountColumns.of(AccountPart.ACCOUNTS)),
            AccountPart.ACCOUNTS,
            List.of(row),
            section -> {
              Account.Builder profile = AccountReader.profile(section, new HashMap<>());
              return section.built(() -> profile);
            });
    return account.map(
        builder -> {
          builder.addAll(milestones()).addAll(metrics()).addAll(goals());
          SINGLE.forEach(part -> builder.addAll(entries(part)));
          return builder.feeds(feeds.toArray(Feed[]::new)).build();
        });
  }

  private List<Account.Part> entries(AccountPart part) {
    List<Account.Part> entries = new ArrayList<>();
    EntryReader reader = EntryReader.of(part);
    for (AccountRow row : of(part)) {
      Optional<Account.Part> entry =
          read(node(part, row), part, List.of(row), s -> reader.read(s).map(e -> e));
      entry.ifPresent(entries::add);
    }
    return entries;
  }

  private List<PlannedMilestone> milestones() {
    Map<String, Snippet> ids = new HashMap<>();
    return withInner(
        AccountPart.MILESTONES,
        new Inner(AccountPart.REPLANS, "milestone", "replans"),
        section -> MilestoneReader.read(section, ids));
  }

  private List<Goal> goals() {
    Map<String, Snippet> ids = new HashMap<>();
    return withInner(
        AccountPart.GOALS,
        new Inner(AccountPart.QUALITATIVE_CONFIRMATIONS, "goal", "qualitative-confirmations"),
        section -> GoalReader.read(section, ids));
  }

  /**
   * Entries inside of others, which they name in a column, and under which key they stand there.
   */
  private record Inner(AccountPart part, String link, String key) {}

  private <T> List<T> withInner(
      AccountPart part, Inner inner, Function<Section, Optional<T>> reader) {
    Map<String, List<AccountRow>> innerRows = new LinkedHashMap<>();
    for (AccountRow row : of(inner.part())) {
      String id = row.text(inner.link()).orElse("");
      innerRows.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
    }
    List<T> read = new ArrayList<>();
    for (AccountRow row : of(part)) {
      List<AccountRow> own =
          Optional.ofNullable(innerRows.remove(row.text("id").orElse(""))).orElse(List.of());
      Mapping node = node(part, row);
      Mapping whole =
          own.isEmpty()
              ? node
              : RowNodes.with(
                  node, inner.key(), own.stream().map(r -> node(inner.part(), r)).toList());
      List<AccountRow> about = Stream.concat(Stream.of(row), own.stream()).toList();
      read(whole, part, about, reader).ifPresent(read::add);
    }
    innerRows.values().forEach(rest -> rest.forEach(row -> reportLoose(row, inner)));
    return read;
  }

  private void reportLoose(AccountRow row, Inner inner) {
    inner.part().feed().ifPresent(feeds::remove);
    found.add(
        inner.link(),
        new Finding(
            FindingCode.UNDECLARED_NAME,
            row.at(row.number(inner.link())),
            "the account has no %s `%s`".formatted(inner.link(), row.text(inner.link()).orElse("")),
            "give the %s a row of its own, or leave this row out".formatted(inner.link())));
  }

  /** A row is an observation; the first of a metric says of which kind it is. */
  private List<MetricSeries> metrics() {
    Map<String, List<MetricSeries>> metrics = new LinkedHashMap<>();
    for (AccountRow row : of(AccountPart.METRICS)) {
      Mapping one =
          RowNodes.split(node(AccountPart.METRICS, row), List.of("metric", "kind"), "observations");
      read(
              one,
              AccountPart.METRICS,
              List.of(row),
              section -> MetricReader.read(section, new HashMap<>()))
          .ifPresent(
              seen ->
                  add(seen, metrics.computeIfAbsent(seen.metric(), m -> new ArrayList<>()), row));
    }
    return metrics.values().stream().map(AccountRows::joined).toList();
  }

  private void add(MetricSeries seen, List<MetricSeries> sofar, AccountRow row) {
    if (sofar.isEmpty() || sofar.get(0).kind() == seen.kind()) {
      sofar.add(seen);
      return;
    }
    AccountPart.METRICS.feed().ifPresent(feeds::remove);
    found.add(
        "kind",
        new Finding(
            FindingCode.CONTRADICTION,
            row.at(row.number("kind")),
            "`%s` is a %s here and a %s in another row"
                .formatted(seen.metric(), seen.kind().word(), sofar.get(0).kind().word()),
            "give one metric one `kind`"));
  }

  private static MetricSeries joined(List<MetricSeries> parts) {
    List<Observation> observations =
        parts.stream().flatMap(part -> part.observations().stream()).toList();
    return new MetricSeries(parts.get(0).metric(), parts.get(0).kind(), observations);
  }

  private <T> Optional<T> read(
      Mapping node,
      AccountPart part,
      List<AccountRow> about,
      Function<Section, Optional<T>> reader) {
    Findings findings = new Findings();
    Optional<T> read = Section.of(node, "the row", findings).flatMap(reader);
    if (findings.count() > 0) {
      part.feed().ifPresent(feeds::remove);
      RowFindings.pass(findings, about, found);
    }
    return read;
  }

  private static Mapping node(AccountPart part, AccountRow row) {
    return RowNodes.of(row, AccountColumns.of(part));
  }

  private List<AccountRow> of(AccountPart part) {
    return rows.getOrDefault(part, List.of());
  }
}
