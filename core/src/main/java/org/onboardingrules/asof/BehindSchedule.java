package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.onboardingrules.account.Extension;
import org.onboardingrules.asof.Schedule.Judged;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;

/** What stands behind the deadline, lateness and slip. */
record BehindSchedule(View view, Schedule schedule) {

  /** The deadline as first planned, and what it was the end of. */
  Stream<Text> original() {
    return schedule.original().stream()
        .map(
            date ->
                Schedule.planned(view)
                    .flatMap(end -> view.pack().deadline())
                    .map(window -> Phrase.PLANNED.say(date, window))
                    .orElseGet(() -> Phrase.TOLD.say(date)));
  }

  /** The first deadline and what extensions did to it, in the order in which they were granted. */
  Stream<Text> deadline() {
    return Stream.concat(original(), schedule.extensions().stream().map(this::told));
  }

  private Text told(Judged judged) {
    Extension extension = judged.extension();
    return judged.valid()
        ? Phrase.EXTENDED.say(
            extension.grantedOn(), extension.newDate().orElseThrow(), cause(extension))
        : Phrase.NOT_EXTENDED.say(extension.grantedOn(), CodedText.of(judged.fault()));
  }

  private static Text cause(Extension extension) {
    return CodedText.of(extension.cause().orElseThrow());
  }

  /** The deadline in force, until when time runs, and how the deadline came about. */
  Stream<Text> late() {
    Stream<Text> inForce =
        schedule.extensions().isEmpty()
            ? Stream.empty()
            : schedule.current().stream().map(Phrase.IN_FORCE::say);
    return Stream.of(inForce, view.told(Anchor.ONBOARDING_CLOSED), deadline())
        .flatMap(told -> told);
  }

  /** The days that each valid extension added. */
  Stream<Text> added() {
    return schedule.extensions().stream()
        .filter(Judged::valid)
        .map(
            judged ->
                Phrase.ADDED.say(
                    Phrase.days(BigDecimal.valueOf(judged.added())),
                    judged.extension().grantedOn(),
                    cause(judged.extension())));
  }

  /** Every extension that was granted. */
  Stream<Text> granted() {
    return schedule.extensions().stream().map(this::told);
  }
}
