package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;

/** A goal as of the date; one that the account does not have is unknown in all but its name. */
final class SeenGoal extends PartFact implements org.onboardingrules.authoring.fact.Goal {

  private final Optional<org.onboardingrules.account.Goal> goal;
  private final Optional<Series> series;

  SeenGoal(String id, View view) {
    super(view, Text.same(id));
    this.goal = view.account().goals().stream().filter(known -> known.id().equals(id)).findFirst();
    this.series = goal.map(known -> Series.of(known.metric(), view));
  }

  @Override
  public String id() {
    return label().en();
  }

  @Override
  public boolean targeted() {
    return target() != null;
  }

  @Override
  public boolean measured() {
    return goal.isPresent() && series.get().reportedSince(goal.get().window());
  }

  @Override
  public @Nullable Boolean reached() {
    if (!measured() || goal.flatMap(org.onboardingrules.account.Goal::targetValue).isEmpty()) {
      return null;
    }
    return isReachedBy(inWindow());
  }

  private boolean isReachedBy(Series observed) {
    org.onboardingrules.account.Goal known = goal.orElseThrow();
    BigDecimal target = known.targetValue().orElseThrow();
    boolean enough = observed.sample().compareTo(BigDecimal.valueOf(known.leastSample())) >= 0;
    return enough && observed.mean().filter(mean -> meets(mean, known, target)).isPresent();
  }

  private static boolean meets(
      BigDecimal mean, org.onboardingrules.account.Goal goal, BigDecimal target) {
    int comparison = mean.compareTo(target);
    return goal.direction() == Direction.AT_MOST ? comparison <= 0 : comparison >= 0;
  }

  /** The first day on which the observations up to then reached it; empty if it is not reached. */
  Optional<LocalDate> reachedOn() {
    if (!Boolean.TRUE.equals(reached())) {
      return Optional.empty();
    }
    Series observed = inWindow();
    return observed.observations().stream()
        .map(observation -> observation.on())
        .distinct()
        .filter(day -> isReachedBy(observed.until(day)))
        .findFirst();
  }

  private Series inWindow() {
    return series.orElseThrow().within(goal.orElseThrow().window());
  }

  @Override
  public @Nullable Boolean confirmed() {
    return view().happened(confirmation().isPresent(), Feed.GOALS);
  }

  private Optional<Confirmation> confirmation() {
    return goal.flatMap(org.onboardingrules.account.Goal::confirmation)
        .filter(given -> view().isSeen(given.on()));
  }

  @Override
  public @Nullable BigDecimal value() {
    return goal.isPresent() ? inWindow().mean().orElse(null) : null;
  }

  @Override
  public @Nullable BigDecimal sample() {
    return measured() ? inWindow().sample() : null;
  }

  @Override
  public @Nullable BigDecimal target() {
    return goal.flatMap(org.onboardingrules.account.Goal::targetValue).orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysLeft() {
    return goal.map(org.onboardingrules.account.Goal::window)
        .flatMap(view()::dates)
        .map(dates -> View.daysBetween(view().asOf(), dates.last()))
        .orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "confirmed" ->
          confirmed() == null ? Stream.of(Missing.confirmation(id())) : Stream.empty();
      case "reached", "value", "sample", "target", "daysLeft" ->
          goal.isPresent()
              ? missingFor(property, goal.get(), series.get())
              : Stream.of(Missing.goal(id()));
      default -> Stream.empty();
    };
  }

  private static Stream<Missing> missingFor(
      String property, org.onboardingrules.account.Goal goal, Series series) {
    Window window = goal.window();
    Stream<Missing> baseline =
        goal.targetValue().isPresent() ? Stream.empty() : Stream.of(Missing.baseline(goal.id()));
    return switch (property) {
      case "value" -> series.missingWithin(goal.metric(), window);
      case "sample" -> series.missingSince(goal.metric(), window);
      case "target" -> baseline;
      case "daysLeft" -> series.view().missing(window.from());
      default -> Stream.concat(series.missingSince(goal.metric(), window), baseline);
    };
  }

  /** Its name for readers. */
  Text title() {
    return Optional.ofNullable(view().pack().goals().get(id()))
        .map(DeclaredGoal::title)
        .orElseGet(this::label);
  }

  /** How far it is beside what it needs, and when that counts; nothing if there is none. */
  Stream<Text> state() {
    return goal.stream()
        .flatMap(known -> Stream.concat(on(reachedOn(), Phrase.REACHED_ON), figures(known)));
  }

  private Stream<Text> figures(org.onboardingrules.account.Goal known) {
    return Stream.of(Stream.of(mean(known)), items(known), counts(known)).flatMap(told -> told);
  }

  private Text mean(org.onboardingrules.account.Goal known) {
    Text mean = inWindow().mean().map(Phrase.MEAN::say).orElseGet(Phrase.NO_MEAN::say);
    return needed(known).map(needed -> Phrase.IN_FULL.say(mean, needed)).orElse(mean);
  }

  private static Optional<Text> needed(org.onboardingrules.account.Goal known) {
    boolean most = known.direction() == Direction.AT_MOST;
    return known.targetValue().map((most ? Phrase.AT_MOST : Phrase.AT_LEAST)::say);
  }

  /** Said where more than one is needed. */
  private Stream<Text> items(org.onboardingrules.account.Goal known) {
    return known.leastSample() == 1
        ? Stream.empty()
        : Stream.of(
            Phrase.IN_FULL.say(
                Phrase.ITEMS.say(inWindow().sample()), Phrase.AT_LEAST.say(known.leastSample())));
  }

  private Stream<Text> counts(org.onboardingrules.account.Goal known) {
    return view().dates(known.window()).stream().map(view()::told).map(Phrase.COUNTS::say);
  }

  /** When it was reached, or how far it is. */
  private Stream<Text> shortState() {
    Optional<LocalDate> reached = reachedOn();
    return reached.isPresent()
        ? on(reached, Phrase.REACHED_ON)
        : goal.stream().flatMap(known -> Stream.concat(Stream.of(mean(known)), items(known)));
  }

  /** The customer's word on it; without that, how far it is. */
  Text confirmationTold() {
    return confirmation()
        .map(given -> Phrase.CONFIRMED.say(given.on(), given.by()))
        .orElseGet(
            () ->
                goal.isEmpty()
                    ? Phrase.NOT_AGREED.say()
                    : Stream.concat(Stream.of(Phrase.UNCONFIRMED.say()), shortState())
                        .reduce(Phrase.AND::say)
                        .orElseThrow());
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return goal.stream().flatMap(known -> behindOf(property, known));
  }

  private Stream<Text> behindOf(String property, org.onboardingrules.account.Goal known) {
    return switch (property) {
      case "reached" -> state();
      case "confirmed" -> confirmed() == null ? Stream.empty() : Stream.of(confirmationTold());
      case "targeted", "target" -> Stream.concat(needed(known).stream(), baseline(known));
      case "measured", "value", "sample" ->
          Stream.concat(counts(known), inWindow().told(series.orElseThrow()));
      case "daysLeft" -> counts(known);
      default -> Stream.empty();
    };
  }

  private static Stream<Text> baseline(org.onboardingrules.account.Goal known) {
    return known.baseline().stream()
        .flatMap(
            baseline ->
                known
                    .target()
                    .match(
                        absolute -> Stream.<Text>empty(),
                        relative ->
                            Stream.of(
                                Phrase.BASELINE.say(
                                    baseline, relative.change().movePointRight(2)))));
  }
}
