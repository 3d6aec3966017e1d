package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.account.AccountExamples.on;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** What cannot be true is refused; the bounds themselves are allowed. */
class ContradictionTest {

  @Test
  void a_role_does_not_end_before_it_begins() {
    Stakeholder champion = Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", on(2, 2));

    assertThat(champion.withUntil(on(2, 2)).until()).hasValue(on(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> champion.withUntil(on(2, 1)))
        .withMessage(
            """
            until is 2026-02-01, before from 2026-02-02
            give a date on or after 2026-02-02""");
  }

  @Test
  void a_busy_period_does_not_end_before_it_begins() {
    assertThat(new BusyPeriod(on(2, 2), on(2, 2), "stocktaking").until()).isEqualTo(on(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusyPeriod(on(2, 2), on(2, 1), "stocktaking"))
        .withMessageStartingWith("until is 2026-02-01, before from 2026-02-02\n");
  }

  @Test
  void a_blocker_is_not_resolved_before_it_blocks() {
    Blocker blocker = Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, on(2, 2));

    assertThat(blocker.withResolvedOn(on(2, 2)).resolvedOn()).hasValue(on(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blocker.withResolvedOn(on(2, 1)))
        .withMessageStartingWith("resolvedOn is 2026-02-01, before since 2026-02-02\n");
  }

  @Test
  void a_scope_change_is_not_agreed_before_it_is_raised() {
    ScopeChange change = ScopeChange.of(on(2, 2));

    assertThat(change.withAgreedOn(on(2, 2)).agreedOn()).hasValue(on(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.withAgreedOn(on(2, 1)))
        .withMessageStartingWith("agreedOn is 2026-02-01, before raisedOn 2026-02-02\n");
  }

  @Test
  void an_extension_moves_the_date_forward() {
    Extension extension = Extension.of(on(2, 1), on(2, 11));

    assertThat(extension.withNewDate(on(2, 12)).newDate()).hasValue(on(2, 12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extension.withNewDate(on(2, 11)))
        .withMessage(
            """
            newDate is 2026-02-11, not after oldDate 2026-02-11
            give a later date, or leave it absent""");
  }

  @Test
  void an_extension_without_cause_action_and_new_date_is_kept() { // judged later, R126
    Extension bare = Extension.of(on(2, 1), on(2, 11));

    assertThat(bare.cause()).isEmpty();
    assertThat(bare.action()).isEmpty();
    assertThat(bare.newDate()).isEmpty();
  }

  @Test
  void an_enablement_level_is_1_to_4() { // R95
    assertThat(new EnablementReached(1, on(2, 1)).level()).isEqualTo(1);
    assertThat(new EnablementReached(4, on(2, 1)).level()).isEqualTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnablementReached(0, on(2, 1)))
        .withMessage("level is 0\ngive 1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnablementReached(5, on(2, 1)))
        .withMessageStartingWith("level is 5\n");
  }

  @Test
  void money_is_not_negative_and_names_its_currency() {
    assertThat(new Money(BigDecimal.ZERO, "JPY").amount()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("-1"), "USD"))
        .withMessage("amount is -1\ngive 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(BigDecimal.ONE, "usd"))
        .withMessage("currency is `usd`\ngive the three capital letters of its code, as `USD`");
  }

  @Test
  void blank_texts_are_refused_everywhere() {
    assertThatIllegalArgumentException().isThrownBy(() -> Task.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Task.of("call").withWho(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Interaction.of(on(2, 1), Side.VENDOR, InteractionKind.MESSAGE).withSpeaker(""))
        .withMessage("speaker is blank\ngive a text, or leave it absent");
  }
}
