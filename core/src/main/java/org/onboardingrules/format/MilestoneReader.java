package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.PlannedMilestone.Replan;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Side;

/** Reads a milestone. */
final class MilestoneReader {

  private MilestoneReader() {}

  static Optional<PlannedMilestone> read(Section section, Map<String, Snippet> ids) {
    Optional<String> id = section.requiredText("id");
    section.unique("id", id, "the id of a milestone", ids);
    Optional<Side> owner = section.word("owner", Side.class);
    Optional<String> ownerName = section.text("owner-name");
    Optional<LocalDate> due = section.date("due");
    Map<LocalDate, Snippet> days = new HashMap<>();
    List<Replan> replans = section.parts("replans", "replan", part -> replan(part, days));
    Optional<LocalDate> completedOn = section.date("completed-on");
    Optional<String> rationale = section.text("rationale");
    return section.built(
        () ->
            new PlannedMilestone(
                id.orElseThrow(), owner, ownerName, due, replans, completedOn, rationale));
  }

  private static Optional<Replan> replan(Section section, Map<LocalDate, Snippet> days) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<LocalDate> due = section.requiredDate("due");
    on.map(day -> days.putIfAbsent(day, section.at("on")))
        .ifPresent(
            first ->
                section.report(
                    FindingCode.CONTRADICTION,
                    "on",
                    "the milestone is replanned on that day already, at " + first.place(),
                    "keep the replan that held at the end of the day"));
    return section.built(() -> new Replan(on.orElseThrow(), due.orElseThrow()));
  }
}
