package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;

/** An account without some of its parts, or with less known about it as a whole. */
final class SmallerAccounts {

  private SmallerAccounts() {}

  /** The next smaller ones, those that lack most first. */
  static Stream<Account> of(Account account) {
    List<Account.Part> parts = RandomAccounts.parts(account);
    return Stream.of(
            IntStream.of(16, 8, 4, 2, 1)
                .filter(some -> some <= parts.size())
                .boxed()
                .flatMap(some -> withoutSome(parts, some))
                .map(fewer -> RandomAccounts.with(account, fewer)),
            account.anchors().keySet().stream().map(anchor -> without(account, anchor)),
            account.events().keySet().stream().map(event -> without(account, event)),
            account.feeds().stream().map(feed -> without(account, feed)),
            Stream.of(plain(account)).filter(plain -> !same(plain, account)))
        .flatMap(smaller -> smaller);
  }

  private static Stream<List<Account.Part>> withoutSome(List<Account.Part> parts, int some) {
    return IntStream.rangeClosed(0, parts.size() - some)
        .mapToObj(
            from -> {
              List<Account.Part> fewer = new ArrayList<>(parts);
              fewer.subList(from, from + some).clear();
              return fewer;
            });
  }

  private static Account without(Account account, Anchor anchor) {
    Account.Builder fewer = RandomAccounts.snapshot(account);
    account.anchors().forEach((known, on) -> add(known != anchor, () -> fewer.anchor(known, on)));
    account.events().forEach(fewer::event);
    return fewer.addAll(RandomAccounts.parts(account)).build();
  }

  private static Account without(Account account, LifecycleEvent event) {
    Account.Builder fewer = RandomAccounts.snapshot(account);
    account.anchors().forEach(fewer::anchor);
    account.events().forEach((known, on) -> add(known != event, () -> fewer.event(known, on)));
    return fewer.addAll(RandomAccounts.parts(account)).build();
  }

  private static Account without(Account account, Feed feed) {
    Account.Builder fewer = bare(account);
    account.seats().ifPresent(fewer::seats);
    account.touchModel().ifPresent(fewer::touchModel);
    account.complexity().ifPresent(fewer::complexity);
    account.feeds().forEach(reported -> add(reported != feed, () -> fewer.feeds(reported)));
    return dated(account, fewer);
  }

  /** Without seats and the like. */
  private static Account plain(Account account) {
    return dated(account, bare(account).feeds(account.feeds().toArray(Feed[]::new)));
  }

  private static Account.Builder bare(Account account) {
    return Account.builder(account.id(), account.name()).segment(account.segment().orElseThrow());
  }

  private static Account dated(Account account, Account.Builder builder) {
    account.anchors().forEach(builder::anchor);
    account.events().forEach(builder::event);
    return builder.addAll(RandomAccounts.parts(account)).build();
  }

  private static boolean same(Account plain, Account account) {
    return plain.seats().equals(account.seats())
        && plain.touchModel().equals(account.touchModel())
        && plain.complexity().equals(account.complexity());
  }

  private static void add(boolean wanted, Runnable adding) {
    if (wanted) {
      adding.run();
    }
  }
}
