package org.onboardingrules.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.term.code.Feed;

/** Accounts with other entries. */
final class EditedAccount {

  private EditedAccount() {}

  /** The account with its entries in an order that depends on what they say alone. */
  static Account inOrder(Account account) {
    List<Account.Part> parts = new ArrayList<>(parts(account).toList());
    parts.sort(Comparator.comparing(Account.Part::toString));
    return head(account).addAll(parts).build();
  }

  /** A builder with all that the account has, to add to. */
  static Account.Builder copy(Account account) {
    return head(account).addAll(parts(account).toList());
  }

  /** The account with each of its entries as the function returns it. */
  static Account mapped(Account account, UnaryOperator<Account.Part> change) {
    return head(account).addAll(parts(account).map(change).toList()).build();
  }

  /** A builder with all but the entries. */
  static Account.Builder head(Account account) {
    Account.Builder builder = Account.builder(account.id(), account.name());
    account.segment().ifPresent(builder::segment);
    account.product().ifPresent(builder::product);
    account.contractValue().ifPresent(builder::contractValue);
    account.seats().ifPresent(builder::seats);
    account.touchModel().ifPresent(builder::touchModel);
    account.complexity().ifPresent(builder::complexity);
    account.anchors().forEach(builder::anchor);
    account.events().forEach(builder::event);
    return builder.feeds(account.feeds().toArray(Feed[]::new));
  }

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
}
