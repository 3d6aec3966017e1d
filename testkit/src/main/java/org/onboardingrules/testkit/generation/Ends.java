package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Window;

/** The days on which something of a sketch ends, or comes to be as old as rules ask about. */
record Ends(RulePack pack, Focus focus, Sketch sketch) {

  Stream<LocalDate> all() {
    return Stream.of(windows(), milestones(), extensions(), goals(), interactions())
        .flatMap(days -> days);
  }

  private Stream<LocalDate> windows() {
    return sketch.anchors.entrySet().stream()
        .flatMap(
            anchor ->
                focus.asked().windows().getOrDefault(anchor.getKey(), List.<Window>of()).stream()
                    .map(window -> window.dates(anchor.getValue(), pack.businessDays()).last()));
  }

  private Stream<LocalDate> milestones() {
    return sketch.all(PlannedMilestone.class).stream()
        .flatMap(one -> one.dueAsOf(sketch.asOf).stream());
  }

  private Stream<LocalDate> extensions() {
    return sketch.all(Extension.class).stream().flatMap(one -> one.newDate().stream());
  }

  private Stream<LocalDate> goals() {
    return sketch.all(Goal.class).stream().flatMap(goal -> last(goal.window()).stream());
  }

  private Optional<LocalDate> last(Window window) {
    return Optional.ofNullable(sketch.anchors.get(window.from()))
        .map(from -> window.dates(from, pack.businessDays()).last());
  }

  private Stream<LocalDate> interactions() {
    return sketch.all(Interaction.class).stream()
        .flatMap(
            one ->
                focus.recipe("Interaction").stream()
                    .flatMap(recipe -> recipe.of("daysAgo"))
                    .flatMap(atom -> focus.near(atom).stream())
                    .map(one.on()::plusDays));
  }
}
