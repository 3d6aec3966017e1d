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
import org.onboardingrules.term.Missing;
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
    return silence(signsOfCustomer());
  }

  /** Days since the vendor spoke or met; empty if that is unknown. */
  Optional<BigDecimal> vendorSilence() {
    return silence(signsOfVendor());
  }

  private Optional<BigDecimal> silence(Stream<LocalDate> signs) {
    return view.reports(Feed.INTERACTIONS) ? last(signs).map(view::daysSince) : Optional.empty();
  }

  private Optional<LocalDate> last(Stream<LocalDate> signs) {
    Stream<LocalDate> starts = STARTS.stream().map(view::anchor).flatMap(Optional::stream);
    return Stream.concat(signs, starts).max(Comparator.naturalOrder());
  }

  /** What would have to be reported for the silence of the customer to be known. */
  Stream<Missing> missingForCustomerSilence() {
    return missingForSilence(signsOfCustomer());
  }

  /** What would have to be reported for the silence of the vendor to be known. */
  Stream<Missing> missingForVendorSilence() {
    return missingForSilence(signsOfVendor());
  }

  /** Of the starts, the contract is the one that every onboarding has. */
  private Stream<Missing> missingForSilence(Stream<LocalDate> signs) {
    Stream<Missing> start =
        last(signs).isPresent() ? Stream.empty() : view.missing(Anchor.CONTRACT_SIGNED);
    return Stream.concat(view.missing(Feed.INTERACTIONS), start);
  }

  private Stream<LocalDate> signsOfCustomer() {
    return Stream.concat(customerContacts(), uses());
  }

  private Stream<LocalDate> signsOfVendor() {
    return seen()
        .filter(i -> i.spokenBy() == Side.VENDOR || i.kind() == InteractionKind.MEETING)
        .map(Interaction::on);
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
    return share(meetings().flatMap(i -> i.attended().stream()).toList(), Feed.INTERACTIONS);
  }

  /** What would have to be reported for that share to be known: of meetings, the latest. */
  Stream<Missing> missingForAttendance() {
    boolean told = meetings().anyMatch(meeting -> meeting.attended().isPresent());
    Stream<Missing> latest =
        meetings()
            .filter(meeting -> !told)
            .max(Comparator.comparing(Interaction::on))
            .map(meeting -> new SeenInteraction(meeting, view).missing("attended", List.of()))
            .stream()
            .flatMap(List::stream);
    return Stream.concat(view.missing(Feed.INTERACTIONS), latest);
  }

  private Stream<Interaction> meetings() {
    return seen().filter(i -> i.kind() == InteractionKind.MEETING);
  }

  /** The share of the customer's tasks due by the as-of date that are done. */
  Optional<BigDecimal> homeworkRate() {
    return share(homework().map(this::isDone).toList(), Feed.TASKS);
  }

  /** What would have to be reported for that share to be known: whose the latest task is. */
  Stream<Missing> missingForHomework() {
    boolean told = homework().findAny().isPresent();
    Stream<Missing> latest =
        dueTasks()
            .filter(task -> !told && task.owner().isEmpty())
            .max(
                Comparator.comparing((Task task) -> task.due().orElseThrow())
                    .thenComparing(Task::what))
            .stream()
            .flatMap(task -> new SeenTask(task, view).missingOwner());
    return Stream.concat(view.missing(Feed.TASKS), latest);
  }

  private Stream<Task> homework() {
    return dueTasks().filter(task -> task.owner().filter(Side.CUSTOMER::equals).isPresent());
  }

  private Stream<Task> dueTasks() {
    return view.account().tasks().stream()
        .filter(task -> task.due().filter(view::isSeen).isPresent());
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
