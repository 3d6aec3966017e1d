package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;

/** A scope change that is seen as of the date. */
final class SeenScopeChange extends PartFact implements ScopeChange {

  private final org.onboardingrules.account.ScopeChange change;

  SeenScopeChange(org.onboardingrules.account.ScopeChange change, View view) {
    super(view, Labels.of(change));
    this.change = change;
  }

  @Override
  Optional<Account.Part> part() {
    return Optional.of(change);
  }

  @Override
  public boolean agreed() {
    return agreedOn().isPresent();
  }

  private Optional<LocalDate> agreedOn() {
    return change.agreedOn().filter(view()::isSeen);
  }

  @Override
  public @Nullable String cause() {
    return change.cause().map(Coded::word).orElse(null);
  }

  @Override
  public BigDecimal daysAgo() {
    return view().daysSince(change.raisedOn());
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return property.equals("cause")
        ? detail(
            cause(),
            "scope-changes.cause",
            "the cause of the scope change raised on " + change.raisedOn(),
            change.raisedOn() + "に挙がった追加スコープの原因")
        : Stream.empty();
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return switch (property) {
      case "agreed" -> on(agreedOn(), Phrase.AGREED_ON);
      case "daysAgo" -> Stream.of(Phrase.RAISED_ON.say(change.raisedOn()));
      default -> Stream.empty();
    };
  }
}
