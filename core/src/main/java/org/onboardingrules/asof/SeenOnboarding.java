package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Money;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;

/** The onboarding of an account as of the date. */
final class SeenOnboarding extends PartFact implements Onboarding {

  private final Milestones milestones;
  private final FirstValueSeen firstValue;
  private final Schedule schedule;
  private final Contact contact;

  SeenOnboarding(View view, Milestones milestones, FirstValueSeen firstValue, Schedule schedule) {
    super(view, Text.same(view.account().id()));
    this.milestones = milestones;
    this.firstValue = firstValue;
    this.schedule = schedule;
    this.contact = new Contact(view);
  }

  @Override
  public String account() {
    return label().en();
  }

  @Override
  public String segment() {
    return view().segment().name();
  }

  @Override
  public @Nullable String touchModel() {
    return view().account().touchModel().map(Coded::word).orElse(null);
  }

  @Override
  public @Nullable String complexity() {
    return view().account().complexity().map(Coded::word).orElse(null);
  }

  @Override
  public @Nullable BigDecimal seats() {
    return view().account().seats().isPresent()
        ? BigDecimal.valueOf(view().account().seats().getAsInt())
        : null;
  }

  @Override
  public @Nullable BigDecimal contractValue() {
    return view().account().contractValue().map(Money::amount).orElse(null);
  }

  @Override
  public LocalDate asOf() {
    return view().asOf();
  }

  @Override
  public boolean knows(String anchor) {
    return anchorNamed(anchor).isPresent();
  }

  @Override
  public @Nullable BigDecimal daysSince(String anchor) {
    return anchorNamed(anchor).map(view()::daysSince).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysUntil(String anchor) {
    return anchorNamed(anchor).map(date -> View.daysBetween(asOf(), date)).orElse(null);
  }

  @Override
  public @Nullable BigDecimal businessDaysSince(String anchor) {
    return anchorNamed(anchor).flatMap(view()::businessDaysSince).orElse(null);
  }

  @Override
  public @Nullable Boolean ended(String window) {
    return view()
        .dates(view().window(window))
        .map(dates -> asOf().isAfter(dates.last()))
        .orElse(null);
  }

  private Optional<LocalDate> anchorNamed(String word) {
    return Coded.of(Anchor.class, word).flatMap(view()::anchor);
  }

  @Override
  public boolean happened(String event) {
    return Coded.of(LifecycleEvent.class, event).flatMap(this::eventOn).isPresent();
  }

  /** The day of an event, if it is seen. */
  Optional<LocalDate> eventOn(LifecycleEvent event) {
    return view().account().event(event).filter(view()::isSeen);
  }

  @Override
  public boolean reports(String feed) {
    return Coded.of(Feed.class, feed).filter(view()::reports).isPresent();
  }

  @Override
  public @Nullable BigDecimal kickoffDelay() {
    return view()
        .anchor(Anchor.CONTRACT_SIGNED)
        .flatMap(from -> view().anchor(Anchor.KICKOFF).map(to -> View.daysBetween(from, to)))
        .orElse(null);
  }

  @Override
  public boolean closed() {
    return view().anchor(Anchor.ONBOARDING_CLOSED).isPresent();
  }

  @Override
  public @Nullable LocalDate originalDeadline() {
    return schedule.original().orElse(null);
  }

  @Override
  public @Nullable LocalDate deadline() {
    return schedule.current().orElse(null);
  }

  @Override
  public @Nullable Boolean late() {
    return schedule.current().map(view().runsUntil()::isAfter).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysLate() {
    return schedule
        .current()
        .map(deadline -> View.daysBetween(deadline, view().runsUntil()).max(BigDecimal.ZERO))
        .orElse(null);
  }

  @Override
  public @Nullable BigDecimal slipDays() {
    BigDecimal late = daysLate();
    return late == null ? null : late.add(extendedDays());
  }

  @Override
  public BigDecimal extendedDays() {
    return BigDecimal.valueOf(schedule.extendedDays());
  }

  @Override
  public BigDecimal extensionsGranted() {
    return BigDecimal.valueOf(schedule.extensions().size());
  }

  @Override
  public @Nullable Boolean milestoneOverdue() {
    return milestones.anyRequiredOverdue();
  }

  @Override
  public @Nullable BigDecimal milestoneProgress() {
    return milestones.progress().orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysOfCustomerSilence() {
    return contact.ofCustomer().flatMap(Silence::days).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysOfVendorSilence() {
    return contact.ofVendor().flatMap(Silence::days).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysWithoutUse() {
    return contact.ofUse().flatMap(Silence::days).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysSinceWin() {
    return contact.ofWins(milestones).flatMap(Silence::days).orElse(null);
  }

  @Override
  public @Nullable Boolean inBusyPeriod() {
    return view().happened(busyNow().findAny().isPresent(), Feed.BUSY_PERIODS);
  }

  /** The busy periods in which the as-of date lies. */
  Stream<BusyTime> busyNow() {
    return view().busyTimes().stream().filter(time -> time.contains(asOf()));
  }

  @Override
  public @Nullable String health() {
    return healthReading().map(reading -> reading.rating().word()).orElse(null);
  }

  /** The latest health rating; of several on one day, the worst. */
  Optional<HealthReading> healthReading() {
    return view().account().health().stream()
        .filter(reading -> view().isSeen(reading.on()))
        .max(Comparator.comparing(HealthReading::on).thenComparing(HealthReading::rating));
  }

  @Override
  public @Nullable BigDecimal enablementLevel() {
    return enablementReached().map(reached -> BigDecimal.valueOf(reached.level())).orElse(null);
  }

  /** The highest level, the first time that it was reached. */
  Optional<EnablementReached> enablementReached() {
    return view().account().enablement().stream()
        .filter(reached -> view().isSeen(reached.on()))
        .min(
            Comparator.comparing(EnablementReached::level)
                .reversed()
                .thenComparing(EnablementReached::on));
  }

  @Override
  public @Nullable BigDecimal meetingAttendance() {
    return contact.meetings().attendance().orElse(null);
  }

  @Override
  public @Nullable BigDecimal homeworkRate() {
    return contact.homework().rate().orElse(null);
  }

  @Override
  public @Nullable Boolean firstValueReached() {
    return firstValue.reached();
  }

  @Override
  public @Nullable LocalDate firstValueOn() {
    return firstValue.reachedOn().orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysToFirstValue() {
    return firstValue.days().orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysPastBenchmark() {
    return firstValue.daysPastBenchmark().orElse(null);
  }

  @Override
  public @Nullable Boolean valueConfirmed() {
    return firstValue.confirmed();
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return new MissingOfOnboarding(view(), this, milestones, firstValue, contact)
        .missingFor(property, arguments);
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return new BehindOnboarding(this, milestones, firstValue, schedule, contact)
        .behindOf(property, arguments);
  }
}
