package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

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
    return resolvedOn().isPresent();
  }

  private Optional<LocalDate> resolvedOn() {
    return blocker.resolvedOn().filter(view()::isSeen);
  }

  @Override
  public @Nullable Boolean resolvable() {
    return blocker.resolvable().orElse(null);
  }

  @Override
  public BigDecimal ageDays() {
    return View.daysBetween(blocker.since(), resolvedOn().orElse(view().asOf()));
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

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    Stream<Text> resolved = on(resolvedOn(), Phrase.RESOLVED_ON);
    return switch (property) {
      case "resolved" -> resolved;
      case "ageDays" -> Stream.concat(Stream.of(Phrase.SINCE.say(blocker.since())), resolved);
      default -> Stream.empty();
    };
  }
}
