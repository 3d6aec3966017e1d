package org.onboardingrules.asof;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MissingKind;

/** What would have to be reported for a property of the onboarding to be known. */
record MissingOfOnboarding(
    View view,
    Onboarding onboarding,
    Milestones milestones,
    FirstValueSeen firstValue,
    Contact contact) {

  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "firstValueReached", "firstValueOn" -> firstValue.missingForReached();
      case "daysToFirstValue" -> firstValue.missingForDays();
      case "daysPastBenchmark" -> firstValue.missingForBenchmark();
      case "valueConfirmed" -> firstValue.missingForConfirmed();
      case "milestoneOverdue" -> milestones.missingForOverdue();
      case "milestoneProgress" -> milestones.missingForProgress();
      case "inBusyPeriod" ->
          onboarding.inBusyPeriod() == null ? view.missing(Feed.BUSY_PERIODS) : Stream.empty();
      default -> contact(property, arguments);
    };
  }

  private Stream<Missing> contact(String property, List<String> arguments) {
    return switch (property) {
      case "daysOfCustomerSilence" -> contact.missingOfCustomer();
      case "daysOfVendorSilence" -> contact.missingOfVendor();
      case "daysWithoutUse" -> both(view.missing(Feed.USAGE), Anchor.GO_LIVE);
      case "daysSinceWin" -> both(view.missing(Feed.INTERACTIONS), Anchor.KICKOFF);
      case "meetingAttendance" -> contact.meetings().missing();
      case "homeworkRate" -> contact.homework().missing();
      default -> dates(property, arguments);
    };
  }

  private Stream<Missing> dates(String property, List<String> arguments) {
    return switch (property) {
      case "kickoffDelay" -> both(view.missing(Anchor.CONTRACT_SIGNED), Anchor.KICKOFF);
      case "daysSince", "daysUntil" -> anchor(arguments.get(0));
      case "businessDaysSince" ->
          view.pack().businessDays().isPresent() ? anchor(arguments.get(0)) : Stream.empty();
      case "ended" -> view.missing(view.window(arguments.get(0)).from());
      case "originalDeadline", "deadline", "late", "daysLate", "slipDays" -> deadline();
      default -> attribute(property);
    };
  }

  private Stream<Missing> both(Stream<Missing> first, Anchor anchor) {
    return Stream.concat(first, view.missing(anchor));
  }

  private Stream<Missing> anchor(String word) {
    return Coded.of(Anchor.class, word).stream().flatMap(view::missing);
  }

  /** Where the pack sets none, an extension would bring one, but nobody waits for that. */
  private Stream<Missing> deadline() {
    return onboarding.deadline() == null
        ? view.pack().deadline().stream().flatMap(name -> view.missing(view.window(name).from()))
        : Stream.empty();
  }

  private Stream<Missing> attribute(String property) {
    return switch (property) {
      case "touchModel" ->
          attribute(onboarding.touchModel(), "touch-model", "the touch model", "タッチモデル");
      case "complexity" ->
          attribute(onboarding.complexity(), "complexity", "the complexity", "オンボーディングの複雑さ");
      case "seats" -> attribute(onboarding.seats(), "seats", "the number of seats", "シート数");
      case "contractValue" ->
          attribute(onboarding.contractValue(), "contract-value", "the contract value", "契約金額");
      case "health" ->
          attribute(onboarding.health(), "health", "the health rating", "Health Score");
      case "enablementLevel" ->
          attribute(onboarding.enablementLevel(), "enablement", "the enablement level", "支援レベル");
      default -> Stream.empty();
    };
  }

  private static Stream<Missing> attribute(
      @Nullable Object value, String key, String en, String ja) {
    return value == null
        ? Stream.of(new Missing(MissingKind.ATTRIBUTE, key, new Text(en, ja)))
        : Stream.empty();
  }
}
