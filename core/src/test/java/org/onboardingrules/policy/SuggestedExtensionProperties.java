package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;

/** What is suggested holds once it is granted (R126). */
class SuggestedExtensionProperties {

  @Property(tries = 200)
  void an_extension_granted_as_suggested_is_valid_and_ends_the_lateness(
      @ForAll @IntRange(min = 50, max = 120) int day,
      @ForAll @IntRange(min = 1, max = 40) int before,
      @ForAll boolean extendedBefore) {
    Account.Builder account = Cases.account();
    if (extendedBefore) {
      account.add(Cases.extension(50, 60, 60 + before));
    }
    Facts facts = Cases.facts(Cases.PACK, account, day);
    Drawn drawn = new Drawn(Map.of(Extend.because("busy"), Truth.TRUE), Map.of());
    Decision decision =
        new Policy(Cases.PACK).assessment("Acme", facts, drawn, Optional::empty).decision();

    assertThat(decision.suggestedDate().isPresent())
        .isEqualTo(decision.action() == DecisionAction.EXTEND);
    decision.suggestedDate().ifPresent(date -> assertHolds(account, facts, date, day));
  }

  private static void assertHolds(Account.Builder account, Facts facts, LocalDate date, int day) {
    LocalDate deadline = facts.onboarding().deadline();
    Extension granted =
        Extension.of(Cases.day(day), deadline)
            .withCause(Cause.CUSTOMER_BUSY)
            .withAction("call weekly")
            .withNewDate(date);

    Facts after = Cases.facts(Cases.PACK, account.add(granted), day);

    assertThat(after.of(org.onboardingrules.authoring.fact.Extension.class))
        .allSatisfy(
            fact ->
                assertThat(((org.onboardingrules.authoring.fact.Extension) fact).fault())
                    .isEqualTo("none"));
    assertThat(after.onboarding().late()).isFalse();
  }
}
