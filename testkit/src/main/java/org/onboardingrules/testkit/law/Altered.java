package org.onboardingrules.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.testkit.Case;

/** A case with something in it altered. Mutable; used by one thread. */
final class Altered {

  final Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
  final Map<LifecycleEvent, LocalDate> events = new EnumMap<>(LifecycleEvent.class);
  final Set<Feed> feeds = EnumSet.noneOf(Feed.class);
  final List<Account.Part> parts = new ArrayList<>();
  private final Case from;
  private LocalDate asOf;

  private Altered(Case from) {
    this.from = from;
    this.asOf = from.asOf();
    anchors.putAll(from.account().anchors());
    events.putAll(from.account().events());
    feeds.addAll(from.account().feeds());
    parts(from.account()).forEach(parts::add);
  }

  /** Returns a case with what a change made of it. */
  static Case of(Case from, Consumer<Altered> change) {
    Altered altered = new Altered(from);
    change.accept(altered);
    return altered.made();
  }

  /** Returns a case with another entry in the place of one. */
  static Case replaced(Case from, Account.Part old, Account.Part changed) {
    return of(from, altered -> altered.replace(part -> part == old ? changed : part));
  }

  /** Returns a case without an entry. */
  static Case without(Case from, Account.Part old) {
    return of(from, altered -> altered.parts.removeIf(part -> part == old));
  }

  /** Returns a case with an entry more. */
  static Case with(Case from, Account.Part more) {
    return of(from, altered -> altered.parts.add(more));
  }

  /** Returns all entries of an account, kind by kind. */
  static Stream<Account.Part> parts(Account account) {
    return Stream.<List<? extends Account.Part>>of(
            account.milestones(),
            account.metrics(),
            account.goals(),
            account.interactions(),
            account.blockers(),
            account.scopeChanges(),
            account.stakeholders(),
            account.busyPeriods(),
            account.extensions(),
            account.tasks(),
            account.enablement(),
            account.health())
        .flatMap(List::stream);
  }

  /** Moves the as-of date. */
  void asOf(LocalDate day) {
    asOf = day;
  }

  /** Puts something in the place of each entry. */
  void replace(UnaryOperator<Account.Part> change) {
    parts.replaceAll(change);
  }

  private Case made() {
    Account account = from.account();
    Account.Builder builder = Account.builder(account.id(), account.name());
    account.segment().ifPresent(builder::segment);
    account.product().ifPresent(builder::product);
    account.contractValue().ifPresent(builder::contractValue);
    account.seats().ifPresent(builder::seats);
    account.touchModel().ifPresent(builder::touchModel);
    account.complexity().ifPresent(builder::complexity);
    anchors.forEach(builder::anchor);
    events.forEach(builder::event);
    builder.feeds(feeds.toArray(Feed[]::new)).addAll(parts);
    return new Case(builder.build(), asOf);
  }
}
