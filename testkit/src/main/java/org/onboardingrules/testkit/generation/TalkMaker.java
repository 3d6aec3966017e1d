package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.Task;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** Makes what was said and held, and the tasks that were agreed on. */
record TalkMaker(RulePack pack, Focus focus, Sketch sketch) {

  private Dice dice() {
    return focus.dice();
  }

  /** Adds interactions: the last of each side first, then others. */
  void talks() {
    PartMaker parts = new PartMaker(pack, focus, sketch);
    silence("daysOfCustomerSilence", Side.CUSTOMER, InteractionKind.MESSAGE, 75);
    silence("daysOfVendorSilence", Side.VENDOR, InteractionKind.MESSAGE, 75);
    silence("daysSinceWin", Side.CUSTOMER, InteractionKind.SMALL_WIN, 35);
    meetings();
    boolean quiet = focus.isAbout("daysOfCustomerSilence") || focus.isAbout("daysOfVendorSilence");
    int others = quiet || dice().percent(30) ? 0 : dice().between(0, 4);
    for (int left = others + focus.theme("Interaction").size(); left > 0; left--) {
      sketch.parts.add(parts.interaction());
    }
  }

  private void silence(String property, Side side, InteractionKind kind, int share) {
    if (dice().percent(focus.isAbout(property) ? 90 : share)) {
      int days = focus.days(property).orElseGet(() -> dice().of(0, 1, 7, 14));
      sketch.parts.add(Interaction.of(sketch.asOf.minusDays(days), side, kind));
    }
  }

  private void meetings() {
    boolean asked = focus.isAbout("meetingAttendance");
    if (dice().percent(asked ? 90 : 8)) {
      near("meetingAttendance")
          .ifPresent(
              share -> {
                for (int i = 0; i < share.all(); i++) {
                  sketch.parts.add(
                      Interaction.of(someday(), Side.VENDOR, InteractionKind.MEETING)
                          .withAttended(i < share.good()));
                }
              });
    }
  }

  private Optional<Shares> near(String property) {
    return Shares.near(focus.atom(property).flatMap(Focus::number), dice());
  }

  private LocalDate someday() {
    return dice().day(sketch.first(), sketch.asOf);
  }

  /** Adds tasks of the customer of which a share is done. */
  void homework() {
    if (dice().percent(focus.isAbout("homeworkRate") ? 90 : 10)) {
      near("homeworkRate")
          .ifPresent(
              share -> {
                for (int i = 0; i < share.all(); i++) {
                  Task task =
                      Task.of("task " + (i + 1))
                          .withWho("Ms A")
                          .withOwner(Side.CUSTOMER)
                          .withDue(someday());
                  sketch.parts.add(i < share.good() ? task.withDoneOn(sketch.asOf) : task);
                }
              });
    }
  }
}
