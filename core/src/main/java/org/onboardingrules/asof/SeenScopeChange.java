package org.onboardingrules.asof;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.term.code.Coded;

/** A scope change that is seen as of the date. */
final class SeenScopeChange extends PartFact implements ScopeChange {

  private final org.onboardingrules.account.ScopeChange change;

  SeenScopeChange(org.onboardingrules.account.ScopeChange change, View view) {
    super(view, Labels.of(change));
    this.change = change;
  }

  @Override
  public boolean agreed() {
    return change.agreedOn().filter(view()::isSeen).isPresent();
  }

  @Override
  public @Nullable String cause() {
    return change.cause().map(Coded::word).orElse(null);
  }

  @Override
  public BigDecimal daysAgo() {
    return view().daysSince(change.raisedOn());
  }
}
