package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Stakeholder;
import org.onboardingrules.term.Text;

/** A stakeholder who is seen as of the date. */
final class SeenStakeholder extends PartFact implements Stakeholder {

  private final org.onboardingrules.account.Stakeholder stakeholder;

  SeenStakeholder(org.onboardingrules.account.Stakeholder stakeholder, View view) {
    super(view, Labels.of(stakeholder));
    this.stakeholder = stakeholder;
  }

  @Override
  Optional<Account.Part> part() {
    return Optional.of(stakeholder);
  }

  @Override
  public String role() {
    return stakeholder.role().word();
  }

  @Override
  public boolean active() {
    return stakeholder.until().filter(view().asOf()::isAfter).isEmpty();
  }

  @Override
  public BigDecimal daysInRole() {
    return View.daysBetween(stakeholder.from(), until().orElse(view().asOf()));
  }

  private Optional<LocalDate> until() {
    return stakeholder.until().filter(view()::isSeen);
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return List.of("active", "daysInRole").contains(property)
        ? Stream.concat(Stream.of(Phrase.SINCE.say(stakeholder.from())), on(until(), Phrase.UNTIL))
        : Stream.empty();
  }
}
