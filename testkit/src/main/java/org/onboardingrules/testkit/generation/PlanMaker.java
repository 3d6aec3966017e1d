package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.PlannedMilestone.Replan;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.Side;

/** Makes milestones and extensions: done or not, due about the as-of date or as declared. */
record PlanMaker(RulePack pack, Focus focus, Sketch sketch) {

  private Dice dice() {
    return focus.dice();
  }

  /** Returns a milestone; nothing if the account says nothing of it. */
  Optional<PlannedMilestone> milestone(DeclaredMilestone declared, int progress) {
    Optional<Boolean> asked = asked(declared.id());
    boolean done = asked.orElseGet(() -> dice().percent(progress));
    PlannedMilestone made = PlannedMilestone.of(declared.id());
    PlannedMilestone planned = dice().percent(25) ? made.withDue(due()) : made;
    PlannedMilestone moved =
        planned.due().isPresent() && dice().percent(35)
            ? planned.withReplans(List.of(replan(planned.due().get())))
            : planned;
    PlannedMilestone whole = done ? moved.withCompletedOn(completed(declared)) : moved;
    return whole.equals(made) && dice().percent(60) ? Optional.empty() : Optional.of(whole);
  }

  /** Whether the chosen rule asks this milestone to be completed, most of the time followed. */
  private Optional<Boolean> asked(String id) {
    return focus.theme("Milestone").stream()
        .filter(recipe -> recipe.ids().isEmpty() || recipe.ids().contains(id))
        .flatMap(recipe -> recipe.flag("completed").stream())
        .findFirst()
        .filter(wanted -> dice().percent(85));
  }

  private LocalDate due() {
    int by = focus.atom("Milestone", "daysOverdue").flatMap(focus::near).orElse(0);
    return sketch
        .asOf
        .minusDays(dice().percent(60) ? by : dice().below(30))
        .plusDays(dice().around());
  }

  private Replan replan(LocalDate due) {
    int slip = focus.atom("Milestone", "slipDays").flatMap(focus::near).orElse(14);
    return new Replan(dice().day(sketch.first(), sketch.asOf), due.plusDays(Math.max(1, slip)));
  }

  private LocalDate completed(DeclaredMilestone declared) {
    Optional<LocalDate> live =
        Optional.ofNullable(sketch.anchors.get(Anchor.GO_LIVE))
            .filter(day -> declared.id().equals(Anchor.GO_LIVE.word()));
    if (live.isPresent()) {
      return live.get();
    }
    LocalDate start = sketch.first();
    if (dice().percent(20)) {
      LocalDate edge = edge(declared).plusDays(dice().around());
      return edge.isBefore(start) ? start : edge;
    }
    return dice().day(start, sketch.asOf);
  }

  private LocalDate edge(DeclaredMilestone declared) {
    Optional<Window> window =
        dice().percent(50)
            ? declared.due().flatMap(due -> due.in(pack.windows()))
            : dice().any(pack.windows().values()).map(DeclaredWindow::window);
    return window.flatMap(this::last).orElse(sketch.asOf);
  }

  private Optional<LocalDate> last(Window window) {
    return Optional.ofNullable(sketch.anchors.get(window.from()))
        .map(from -> window.dates(from, pack.businessDays()).last());
  }

  /** Returns an extension, at the limits of the pack, now and then with something missing. */
  Extension extension() {
    LocalDate old = deadline();
    int most = pack.extensions().map(limits -> limits.maxTotalDays()).orElse(30);
    int length = pack.extensions().map(limits -> limits.lengthDays()).orElse(14);
    int days = Math.max(1, dice().of(length, length, most, most + 1, 1));
    LocalDate granted = dice().day(sketch.first(), SeriesMaker.earlier(old, sketch.asOf));
    return new Extension(
        granted,
        dice().maybe(90, () -> dice().of(Cause.values())),
        dice().maybe(90, () -> "weekly calls"),
        Optional.empty(),
        dice().maybe(40, () -> dice().of(Side.values())),
        old,
        dice().maybe(92, () -> old.plusDays(days)));
  }

  private LocalDate deadline() {
    return pack.deadline()
        .flatMap(name -> Optional.ofNullable(pack.windows().get(name)))
        .flatMap(declared -> last(declared.window()))
        .orElseGet(() -> sketch.asOf.plusDays(dice().of(-7, -1, 0, 7)));
  }
}
