package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.Side;

/** A milestone as of the date: what the pack declares of it, and what the account plans and did. */
final class SeenMilestone extends PartFact implements Milestone {

  private final Optional<DeclaredMilestone> declared;
  private final Optional<PlannedMilestone> planned;

  SeenMilestone(String id, View view) {
    super(view, Text.same(id));
    this.declared = Optional.ofNullable(view.pack().milestones().get(id));
    this.planned =
        view.account().milestones().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  @Override
  public String id() {
    return label().en();
  }

  @Override
  public boolean required() {
    return declared.filter(DeclaredMilestone::required).isPresent();
  }

  @Override
  public @Nullable String phase() {
    return declared.flatMap(DeclaredMilestone::phase).orElse(null);
  }

  @Override
  public @Nullable String owner() {
    return side().map(Side::word).orElse(null);
  }

  private Optional<Side> side() {
    return planned
        .flatMap(PlannedMilestone::owner)
        .or(() -> declared.flatMap(DeclaredMilestone::owner));
  }

  /** The day of completion, if it is seen. */
  Optional<LocalDate> completedOn() {
    return planned.flatMap(PlannedMilestone::completedOn).filter(view()::isSeen);
  }

  @Override
  public @Nullable Boolean completed() {
    return view().happened(completedOn().isPresent(), Feed.MILESTONES);
  }

  @Override
  public @Nullable Boolean completedWithin(String window) {
    Optional<DateRange> dates = view().dates(view().window(window));
    if (completedOn().isPresent() && dates.isPresent()) {
      return dates.get().contains(completedOn().get());
    }
    return completedOn().isPresent() ? null : completed();
  }

  /** The due date as first planned: the account's, else the pack's from its anchor. */
  private Optional<LocalDate> firstDue() {
    return planned.flatMap(PlannedMilestone::due).or(this::declaredDue);
  }

  private Optional<LocalDate> declaredDue() {
    return declaredWindow().flatMap(view()::dates).map(DateRange::last);
  }

  /** What the pack's due date is the end of. */
  private Optional<Window> declaredWindow() {
    return declared.flatMap(DeclaredMilestone::due).flatMap(due -> due.in(view().pack().windows()));
  }

  /** The due date as now planned. */
  Optional<LocalDate> due() {
    return planned.flatMap(known -> known.dueAsOf(view().asOf())).or(this::declaredDue);
  }

  @Override
  public @Nullable Boolean overdue() {
    Boolean completed = completed();
    if (Boolean.TRUE.equals(completed)) {
      return false;
    }
    if (due().isEmpty()) {
      return mayHaveDue() ? null : Boolean.FALSE;
    }
    return due().get().isBefore(view().runsUntil()) ? negated(completed) : Boolean.FALSE;
  }

  private static @Nullable Boolean negated(@Nullable Boolean flag) {
    return flag == null ? null : Boolean.valueOf(!flag);
  }

  /** Whether it has a due date that is only not known yet, because its anchor is not. */
  private boolean mayHaveDue() {
    return declared.flatMap(DeclaredMilestone::due).isPresent();
  }

  @Override
  public @Nullable BigDecimal daysOverdue() {
    Boolean completed = completed();
    if (completed == null || (!completed && due().isEmpty())) {
      return null;
    }
    return completed ? BigDecimal.ZERO : daysPast(due().get());
  }

  private BigDecimal daysPast(LocalDate due) {
    return View.daysBetween(due, view().runsUntil());
  }

  @Override
  public @Nullable BigDecimal slipDays() {
    return due().flatMap(now -> firstDue().map(first -> View.daysBetween(first, now))).orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "owner" ->
          detail(
              owner(), path("owner"), "the side that owns " + named().en(), named().ja() + "の担当側");
      case "completed" -> missingCompletion();
      case "completedWithin" ->
          Boolean.FALSE.equals(completed())
              ? Stream.empty()
              : Stream.concat(
                  missingCompletion(), view().missing(view().window(arguments.get(0)).from()));
      case "overdue" -> overdue() == null ? missingForOverdue() : Stream.empty();
      case "daysOverdue" -> daysOverdue() == null ? missingForOverdue() : Stream.empty();
      case "slipDays" -> missingDue(firstDue());
      default -> Stream.empty();
    };
  }

  private Stream<Missing> missingForOverdue() {
    return Stream.concat(missingCompletion(), missingDue(due()));
  }

  private Stream<Missing> missingCompletion() {
    return completed() == null ? Stream.of(Missing.milestone(id())) : Stream.empty();
  }

  /** What tells when it is due: the anchor that the pack counts from, else the date itself. */
  private Stream<Missing> missingDue(Optional<LocalDate> due) {
    if (declaredWindow().isPresent() && due.isEmpty()) {
      return view().missing(declaredWindow().get().from());
    }
    return detail(
        due.orElse(null), path("due"), "the due date of " + named().en(), named().ja() + "の期日");
  }

  private String path(String key) {
    return "milestones." + id() + "." + key;
  }

  private Text named() {
    return new Text("the milestone " + id(), "マイルストーン" + id());
  }

  /** Its name for readers. */
  Text title() {
    return declared.map(DeclaredMilestone::title).orElseGet(this::label);
  }

  /** Its title, when it was completed or is due, and who has to reach it. */
  Text told() {
    return Phrase.NAMED.say(title(), state().reduce(Phrase.AND::say).orElseThrow());
  }

  /** When it was completed, or else when it is due and who has to reach it. */
  Stream<Text> state() {
    return completedOn().isPresent()
        ? on(completedOn(), Phrase.COMPLETED_ON)
        : Stream.concat(Stream.of(dueTold()), ownerTold());
  }

  private Text dueTold() {
    if (due().isEmpty()) {
      return Phrase.NO_DUE.say();
    } else if (Boolean.TRUE.equals(overdue())) {
      return Phrase.DUE_PAST.say(due().get(), Phrase.days(daysPast(due().get())));
    }
    BigDecimal left = View.daysBetween(view().asOf(), due().get());
    return left.signum() > 0
        ? Phrase.DUE_IN.say(due().get(), Phrase.days(left))
        : Phrase.DUE.say(due().get());
  }

  private Stream<Text> ownerTold() {
    Optional<Text> side = side().map(CodedText::of);
    Optional<Text> name = planned.flatMap(PlannedMilestone::ownerName).map(Text::same);
    Optional<Text> both = side.flatMap(of -> name.map(who -> Phrase.IN_FULL.say(of, who)));
    return both.or(() -> name).or(() -> side).map(Phrase.DONE_BY::say).stream();
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return switch (property) {
      case "completed" -> state();
      case "completedWithin" -> Stream.concat(state(), view().told(arguments.get(0)));
      case "overdue", "daysOverdue" ->
          Stream.of(state(), moved(), view().told(Anchor.ONBOARDING_CLOSED)).flatMap(t -> t);
      case "slipDays" -> Stream.concat(Stream.of(dueTold()), on(firstDue(), Phrase.FIRST_PLANNED));
      default -> Stream.empty();
    };
  }

  /** From when, if it is not due as first planned. */
  private Stream<Text> moved() {
    return on(firstDue().filter(first -> !due().equals(Optional.of(first))), Phrase.FIRST_PLANNED);
  }
}
