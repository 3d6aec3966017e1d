package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountNodes;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.Snippet;

/**
 * The account of one scenario: another one with changes, read by the reader of account files, so
 * that every fault is found that would be found there.
 */
final class ChangedAccount {

  private final String scenario;
  private final WrittenAccount base;
  private final Mapping changes;
  private final DayZero zero;
  private final Findings findings;

  /** Where days are counted that have no date, as is told when they are counted. */
  private final Set<Snippet> withoutDate = new HashSet<>();

  ChangedAccount(
      String scenario, WrittenAccount base, Mapping changes, DayZero zero, Findings findings) {
    this.scenario = scenario;
    this.base = base;
    this.changes = changes;
    this.zero = zero;
    this.findings = findings;
  }

  /**
   * Reads the account. Which values are dates is known to the reader of accounts alone: it is asked
   * once with {@code day 14} as written, and again with the dates for which it complained.
   */
  WrittenAccount read() {
    Findings asWritten = new Findings();
    account(AccountMerge.of(base.node(), changes), asWritten);
    Set<Snippet> dates =
        asWritten.report().findings().stream()
            .filter(finding -> finding.code() == FindingCode.BAD_DATE)
            .map(Finding::where)
            .collect(Collectors.toSet());
    Mapping merged = AccountMerge.of(base.node(), dated(changes, dates));
    Findings found = new Findings();
    Optional<Account> account = account(merged, found);
    found.report().findings().forEach(this::tell);
    return new WrittenAccount(base.id(), merged, account);
  }

  private static Optional<Account> account(Mapping node, Findings findings) {
    return AccountNodes.read(node, new HashMap<>(), findings);
  }

  /** What the account file is at fault for is told already; what the changes make of it is not. */
  private void tell(Finding finding) {
    boolean inChanges = finding.place().file().equals(changes.at().place().file());
    if (inChanges && !withoutDate.contains(finding.where())) {
      Finding told = DayZero.withBothForms(finding);
      findings.add(told.code(), told.where(), told.message(), told.help());
    } else if (!inChanges && base.isSound()) {
      String message = "%s, in scenario `%s`".formatted(finding.message(), scenario);
      findings.add(finding.code(), finding.where(), message, finding.help());
    }
  }

  private Mapping dated(Mapping mapping, Set<Snippet> dates) {
    return new Mapping(
        mapping.entries().stream()
            .map(entry -> new Entry(entry.key(), dated(entry.value(), dates)))
            .toList(),
        mapping.at());
  }

  private Node dated(Node node, Set<Snippet> dates) {
    return node.match(
        mapping -> dated(mapping, dates),
        list ->
            new Sequence(list.items().stream().map(item -> dated(item, dates)).toList(), list.at()),
        scalar -> dates.contains(scalar.at()) ? dated(scalar) : scalar);
  }

  private Scalar dated(Scalar scalar) {
    if (!DayZero.isCounted(scalar)) {
      return scalar;
    }
    Optional<LocalDate> date = zero.date(scalar, findings);
    if (date.isEmpty()) {
      withoutDate.add(scalar.at());
    }
    return date.map(day -> new Scalar(day.toString(), Scalar.Kind.TEXT, scalar.at()))
        .orElse(scalar);
  }
}
