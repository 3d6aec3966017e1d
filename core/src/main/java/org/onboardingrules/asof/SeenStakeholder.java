package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Stakeholder;

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
    return View.daysBetween(
        stakeholder.from(), stakeholder.until().filter(view()::isSeen).orElse(view().asOf()));
  }
}
