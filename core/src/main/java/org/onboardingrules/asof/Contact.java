package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** How the two companies keep in touch, and what the customer does about it (R97, R116, R127). */
record Contact(View view) {

  /**
   * First contact, contract, trial, introduction and kickoff are contacts in themselves, and
   * silence runs from the last.
   */
  private static final List<Anchor> STARTS =
      List.of(
          Anchor.FIRST_CONTACT,
          Anchor.CONTRACT_SIGNED,
          Anchor.TRIAL_START,
          Anchor.INTRODUCTION,
          Anchor.KICKOFF);

  /** Days since the customer answered, attended or used the product; empty if that is unknown. */
  Optional<BigDecimal> customerSilence() {
    return silence(Stream.concat(customerContacts(), uses()));
  }

  /** Days since the vendor spoke or met; empty if that is unknown. */
  Optional<BigDecimal> vendorSilence() {
    return silence(
        seen()
            .filter(i -> i.spokenBy() == Side.VENDOR || i.kind() == InteractionKind.MEETING)
            .map(Interaction::on));
  }

  private Optional<BigDecimal> silence(Stream<LocalDate> signs) {
    if (!view.reports(Feed.INTERACTIONS)) {
      return Optional.empty();
    }
    Stream<LocalDate> starts = STARTS.stream().map(view::anchor).flatMap(Optional::stream);
    return Stream.concat(signs, starts).max(Comparator.naturalOrder()).map(view::daysSince);
  }

  private Stream<LocalDate> customerContacts() {
    return seen().filter(Contact::isSignOfCustomer).map(Interaction::on);
  }

  /** A meeting that the customer called and missed is no sign of it. */
  private static boolean isSignOfCustomer(Interaction interaction) {
    boolean called = interaction.spokenBy() == Side.CUSTOMER;
    return interaction.kind() == InteractionKind.MEETING
        ? interaction.attended().orElse(called)
        : called || interaction.attended().orElse(false);
  }

  /** Days on which a count above 0 was observed, where usage is reported. */
  private Stream<LocalDate> uses() {
    return view.account().metrics().stream()
        .filter(series -> view.reports(Feed.USAGE) && series.kind() == MetricKind.COUNT)
        .map(MetricSeries::observations)
        .flatMap(List::stream)
        .filter(observation -> observation.value().signum() > 0)
        .map(Observation::on)
        .filter(view::isSeen);
  }

  /** Days since the last use from go-live on; empty if that is unknown. */
  Optional<BigDecimal> withoutUse() {
    return view.reports(Feed.USAGE) ? since(Anchor.GO_LIVE, uses()) : Optional.empty();
  }

  /** Days since the last small win or completed milestone from the kickoff on. */
  Optional<BigDecimal> sinceWin(Milestones milestones) {
    Stream<LocalDate> told =
        seen().filter(i -> i.kind() == InteractionKind.SMALL_WIN).map(Interaction::on);
    Stream<LocalDate> done = milestones.all().stream().flatMap(m -> m.completedOn().stream());
    return view.reports(Feed.INTERACTIONS)
        ? since(Anchor.KICKOFF, Stream.concat(told, done))
        : Optional.empty();
  }

  private Optional<BigDecimal> since(Anchor start, Stream<LocalDate> signs) {
    return view.anchor(start)
        .map(from -> signs.filter(from::isBefore).max(Comparator.naturalOrder()).orElse(from))
        .map(view::daysSince);
  }

  private Stream<Interaction> seen() {
    return view.account().interactions().stream().filter(i -> view.isSeen(i.on()));
  }

  /** The share of meetings that the customer attended, of those for which that is known. */
  Optional<BigDecimal> meetingAttendance() {
    List<Boolean> attended =
        seen()
            .filter(i -> i.kind() == InteractionKind.MEETING)
            .flatMap(i -> i.attended().stream())
            .toList();
    return share(attended, Feed.INTERACTIONS);
  }

  /** The share of the customer's tasks due by the as-of date that are done. */
  Optional<BigDecimal> homeworkRate() {
    List<Boolean> done =
        view.account().tasks().stream()
            .filter(task -> task.owner().filter(Side.CUSTOMER::equals).isPresent())
            .filter(task -> task.due().filter(view::isSeen).isPresent())
            .map(this::isDone)
            .toList();
    return share(done, Feed.TASKS);
  }

  boolean isDone(Task task) {
    return task.doneOn().filter(view::isSeen).isPresent();
  }

  private Optional<BigDecimal> share(List<Boolean> outcomes, Feed feed) {
    if (outcomes.isEmpty() || !view.reports(feed)) {
      return Optional.empty();
    }
    long good = outcomes.stream().filter(outcome -> outcome).count();
    return Optional.of(
        BigDecimal.valueOf(good)
            .divide(BigDecimal.valueOf(outcomes.size()), MathContext.DECIMAL128));
  }
}
