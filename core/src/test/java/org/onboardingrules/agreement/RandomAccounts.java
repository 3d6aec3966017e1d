package org.onboardingrules.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/**
 * Random accounts whose dates and values lie at, just below and just above the boundaries that
 * random rules ask about, with feeds that are not reported and values that are missing.
 */
public final class RandomAccounts {

  /** The date for which random accounts are asked about. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  /** What the pack of the agreement test declares. */
  static final Map<NameKind, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(NameKind.CRITERION, numbered("c", 9)),
          Map.entry(NameKind.METRIC, List.of("m1", "m2")),
          Map.entry(NameKind.GOAL, List.of("g1")),
          Map.entry(NameKind.MILESTONE, List.of("s1", "s2")),
          Map.entry(NameKind.WINDOW, List.of("month", "evidence")),
          Map.entry(NameKind.THRESHOLD, List.of("fourteen", "half")),
          Map.entry(NameKind.SEGMENT, List.of("SMB", "ENTERPRISE")),
          Map.entry(NameKind.ESCALATE_REASON, List.of("e1", "e2")),
          Map.entry(NameKind.EXTEND_REASON, List.of("x1")),
          Map.entry(NameKind.RELEASE_REASON, List.of("l1")),
          Map.entry(NameKind.RISK, List.of("r1", "r2")),
          Map.entry(NameKind.DELAY_CAUSE, List.of("d1")),
          Map.entry(NameKind.PLAY, numbered("p", 9)));

  private static final int MOST_PARTS = 16;

  private RandomAccounts() {}

  private static List<String> numbered(String prefix, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(i -> prefix + i).toList();
  }

  /** The same accounts for the same seed. */
  public static List<Account> some(int number, long seed) {
    return some(number, Boundaries.DECLARED, new Dice(seed, 0));
  }

  /** Accounts at the boundaries of some rules. */
  static List<Account> some(int number, Boundaries boundaries, Dice dice) {
    return dice.some(number, number, () -> account(boundaries.few(dice), dice));
  }

  /** All parts of an account, kind by kind. */
  public static List<Account.Part> parts(Account account) {
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
        .<Account.Part>flatMap(List::stream)
        .toList();
  }

  /** The account with other parts. */
  public static Account with(Account account, List<Account.Part> parts) {
    return dated(account).addAll(parts).build();
  }

  /** A builder with all that the account has, to add to. */
  public static Account.Builder copy(Account account) {
    return dated(account).addAll(parts(account));
  }

  private static Account.Builder dated(Account account) {
    Account.Builder builder = snapshot(account);
    account.anchors().forEach(builder::anchor);
    account.events().forEach(builder::event);
    return builder;
  }

  /** A builder with what the account carries without a date. */
  public static Account.Builder snapshot(Account account) {
    Account.Builder builder = Account.builder(account.id(), account.name());
    account.segment().ifPresent(builder::segment);
    account.touchModel().ifPresent(builder::touchModel);
    account.complexity().ifPresent(builder::complexity);
    account.seats().ifPresent(builder::seats);
    account.contractValue().ifPresent(builder::contractValue);
    return builder.feeds(account.feeds().toArray(Feed[]::new));
  }

  private static Account account(Boundaries boundaries, Dice dice) {
    Account.Builder builder =
        Account.builder("a1", "A").segment(new SegmentId(dice.of("SMB", "ENTERPRISE")));
    dice.some(2, 6, () -> dice.of(Anchor.values()))
        .forEach(anchor -> builder.anchor(anchor, boundaries.date(dice)));
    dice.some(0, 2, () -> dice.of(LifecycleEvent.values()))
        .forEach(event -> builder.event(event, boundaries.date(dice)));
    dice.maybe(() -> dice.of(TouchModel.values())).ifPresent(builder::touchModel);
    dice.maybe(() -> dice.of(Complexity.values())).ifPresent(builder::complexity);
    dice.maybe(() -> boundaries.count(dice, 0)).ifPresent(builder::seats);
    return builder
        .feeds(feeds(dice))
        .addAll(new RandomParts(boundaries, dice).some(MOST_PARTS))
        .build();
  }

  /** All feeds, or most of them, or only a few. */
  private static Feed[] feeds(Dice dice) {
    List<Feed> all = dice.shuffled(List.of(Feed.values()));
    int reported = dice.oneIn(3) ? all.size() : dice.below(all.size() + 1);
    return all.subList(0, Math.max(reported, dice.below(all.size()))).toArray(Feed[]::new);
  }
}
