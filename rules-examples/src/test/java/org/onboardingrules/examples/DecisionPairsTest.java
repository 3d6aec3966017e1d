package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.examples.InvoiceAutomation.account;
import static org.onboardingrules.examples.InvoiceAutomation.answer;
import static org.onboardingrules.examples.InvoiceAutomation.completed;
import static org.onboardingrules.examples.InvoiceAutomation.day;
import static org.onboardingrules.examples.InvoiceAutomation.goal;
import static org.onboardingrules.examples.InvoiceAutomation.mean;
import static org.onboardingrules.examples.InvoiceAutomation.processingDays;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Account.Part;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** Each condition to escalate together with each condition to extend (R115). */
class DecisionPairsTest {

  /** Go-live, due on day 21, is open. */
  private static final int AS_OF = 30;

  private static final Part LATEST_ANSWER = answer(AS_OF);

  /** The conditions of R116 to R120, and what brings each about. */
  enum Escalating {
    CUSTOMER_SILENT("customer-silent", answer(AS_OF - 14)),
    SCOPE_MISMATCH("scope-mismatch", LATEST_ANSWER, voiced(InteractionKind.SCOPE_MISMATCH)),
    CONTRACT_CONFUSION(
        "contract-confusion", LATEST_ANSWER, voiced(InteractionKind.CONTRACT_CONFUSION)),
    BLOCKER_UNSOLVABLE(
        "blocker-unsolvable",
        LATEST_ANSWER,
        Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, day(9)).withResolvable(false)),
    CUSTOMER_DOUBTS("customer-doubts", LATEST_ANSWER, voiced(InteractionKind.DOUBT)),
    CUSTOMER_DISSATISFIED(
        "customer-dissatisfied", LATEST_ANSWER, voiced(InteractionKind.DISSATISFACTION)),
    CHURN_RISK_HIGH(
        "churn-risk-high",
        LATEST_ANSWER,
        Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", day(0)).withUntil(day(9)));

    private final String reason;
    private final List<Part> parts;

    Escalating(String reason, Part... parts) {
      this.reason = reason;
      this.parts = List.of(parts);
    }

    private static Part voiced(InteractionKind kind) {
      return Interaction.of(day(20), Side.CUSTOMER, kind);
    }
  }

  /** The conditions of R105 and R121 to R124, and what brings each about. */
  enum Extending {
    TIMELINE_UNDERESTIMATED(
        "timeline-underestimated",
        completed("team-trained", 20),
        completed("in-daily-use", 25),
        completed("handed-over", 28)),
    CUSTOMER_BUSY("customer-busy", new BusyPeriod(day(20), day(40), "fiscal year-end")),
    EXTERNAL_DEPENDENCY(
        "external-dependency", Blocker.of(BlockerKind.LEGAL, Side.THIRD_PARTY, day(10))),
    SCOPE_ADDED(
        "scope-added", ScopeChange.of(day(8)).withCause(Cause.SCOPE_ADDED).withAgreedOn(day(9))),
    OUTCOME_NOT_REACHED(
        "outcome-not-reached",
        completed("value-review", 28),
        goal().build(),
        processingDays(mean(16, "5.0", 30)));

    private final String reason;
    private final List<Part> parts;

    Extending(String reason, Part... parts) {
      this.reason = reason;
      this.parts = List.of(parts);
    }
  }

  private static Decision decision(List<Part> first, List<Part> second) {
    Account account =
        account().add(completed("plan-agreed", 5)).addAll(first).addAll(second).build();
    return InvoiceAutomation.PACK.assess(account, day(AS_OF)).decision();
  }

  private static Stream<Arguments> pairs() {
    return Arrays.stream(Escalating.values())
        .flatMap(
            escalating -> Arrays.stream(Extending.values()).map(e -> Arguments.of(escalating, e)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void escalates_in_spite_of_a_reason_to_extend_and_tells_both(
      Escalating escalating, Extending extending) {
    Decision decision = decision(escalating.parts, extending.parts);

    assertThat(decision.action()).isEqualTo(DecisionAction.ESCALATE);
    assertThat(decision.reasons())
        .extracting(Reason::id)
        .containsExactlyElementsOf(reasons(escalating, extending));
    assertThat(decision.suggestedDate()).isEmpty();
  }

  /** Busy and silent is silent: that pair leaves one reason. */
  private static List<String> reasons(Escalating escalating, Extending extending) {
    boolean defeated =
        escalating == Escalating.CUSTOMER_SILENT && extending == Extending.CUSTOMER_BUSY;
    return defeated ? List.of(escalating.reason) : List.of(escalating.reason, extending.reason);
  }

  @ParameterizedTest
  @EnumSource
  void extends_to_two_weeks_after_the_deadline_where_nothing_escalates(Extending extending) {
    Decision decision = decision(List.of(LATEST_ANSWER), extending.parts);

    assertThat(decision.action()).isEqualTo(DecisionAction.EXTEND);
    assertThat(decision.reasons()).extracting(Reason::id).containsExactly(extending.reason);
    assertThat(decision.suggestedDate()).contains(day(84 + 14));
  }

  @ParameterizedTest
  @EnumSource
  void escalates_where_nothing_extends(Escalating escalating) {
    Decision decision = decision(escalating.parts, List.of());

    assertThat(decision.action()).isEqualTo(DecisionAction.ESCALATE);
    assertThat(decision.reasons()).extracting(Reason::id).containsExactly(escalating.reason);
  }
}
