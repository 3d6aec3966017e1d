package org.onboardingrules.asof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.LifecycleEvent;

/** What the computed properties of the onboarding rest on. */
record BehindOnboarding(
    SeenOnboarding onboarding,
    Milestones milestones,
    FirstValueSeen firstValue,
    Schedule schedule,
    Contact contact) {

  private View view() {
    return onboarding.view();
  }

  Stream<Text> behindOf(String property, List<String> arguments) {
    BehindFirstValue value = new BehindFirstValue(firstValue);
    return switch (property) {
      case "firstValueReached", "firstValueOn" -> value.reached();
      case "daysToFirstValue" -> value.days();
      case "daysPastBenchmark" -> value.pastBenchmark();
      case "valueConfirmed" -> value.confirmed();
      case "milestoneOverdue" -> milestones.behindOverdue();
      case "milestoneProgress" -> milestones.behindProgress();
      case "inBusyPeriod" -> onboarding.busyNow().map(Labels::of).sorted(byText());
      default -> contact(property, arguments);
    };
  }

  private static Comparator<Text> byText() {
    return Comparator.comparing(Text::en);
  }

  private Stream<Text> contact(String property, List<String> arguments) {
    return switch (property) {
      case "daysOfCustomerSilence" -> last(contact.ofCustomer(), Phrase.LAST_OF_CUSTOMER);
      case "daysOfVendorSilence" -> last(contact.ofVendor(), Phrase.LAST_OF_VENDOR);
      case "daysWithoutUse" -> last(contact.ofUse(), Phrase.LAST_USE);
      case "daysSinceWin" -> last(contact.ofWins(milestones), Phrase.LAST_WIN);
      case "meetingAttendance" -> contact.meetings().behind();
      case "homeworkRate" -> contact.homework().behind();
      default -> schedule(property, arguments);
    };
  }

  private static Stream<Text> last(Optional<Silence> silence, Phrase phrase) {
    return silence.stream().flatMap(since -> since.behind(phrase));
  }

  private Stream<Text> schedule(String property, List<String> arguments) {
    BehindSchedule behind = new BehindSchedule(view(), schedule);
    return switch (property) {
      case "originalDeadline" -> behind.original();
      case "deadline" -> behind.deadline();
      case "late", "daysLate", "slipDays" -> behind.late();
      case "extendedDays" -> behind.added();
      case "extensionsGranted" -> behind.granted();
      default -> dates(property, arguments);
    };
  }

  private Stream<Text> dates(String property, List<String> arguments) {
    return switch (property) {
      case "kickoffDelay" ->
          Stream.of(Anchor.CONTRACT_SIGNED, Anchor.KICKOFF).flatMap(view()::told);
      case "knows", "daysSince", "daysUntil", "businessDaysSince" ->
          Coded.of(Anchor.class, arguments.get(0)).stream().flatMap(view()::told);
      case "ended" -> view().told(arguments.get(0));
      case "happened" ->
          Coded.of(LifecycleEvent.class, arguments.get(0)).stream().flatMap(this::event);
      case "closed" -> view().told(Anchor.ONBOARDING_CLOSED);
      case "health" ->
          PartFact.on(onboarding.healthReading().map(HealthReading::on), Phrase.RATED_ON);
      case "enablementLevel" ->
          PartFact.on(onboarding.enablementReached().map(EnablementReached::on), Phrase.SINCE);
      default -> Stream.empty();
    };
  }

  private Stream<Text> event(LifecycleEvent event) {
    return onboarding.eventOn(event).stream().map(on -> Phrase.NAMED.say(CodedText.of(event), on));
  }
}
