package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.term.Missing;

/** A blocker that is seen as of the date. */
final class SeenBlocker extends PartFact implements Blocker {

  private final org.onboardingrules.account.Blocker blocker;

  SeenBlocker(org.onboardingrules.account.Blocker blocker, View view) {
    super(view, Labels.of(blocker));
    this.blocker = blocker;
  }

  @Override
  Optional<Account.Part> part() {
    return Optional.of(blocker);
  }

  @Override
  public String kind() {
    return blocker.kind().word();
  }

  @Override
  public String owner() {
    return blocker.owner().word();
  }

  @Override
  public boolean resolved() {
    return blocker.resolvedOn().filter(view()::isSeen).isPresent();
  }

  @Override
  public @Nullable Boolean resolvable() {
    return blocker.resolvable().orElse(null);
  }

  @Override
  public BigDecimal ageDays() {
    return View.daysBetween(
        blocker.since(), blocker.resolvedOn().filter(view()::isSeen).orElse(view().asOf()));
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return property.equals("resolvable")
        ? detail(
            resolvable(),
            "blockers.resolvable",
            "whether it can be solved: " + label().en(),
            "解決の見込みの有無：" + label().ja())
        : Stream.empty();
  }
}
