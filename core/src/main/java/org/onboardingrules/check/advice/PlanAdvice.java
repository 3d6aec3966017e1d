package org.onboardingrules.check.advice;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;

/**
 * Advice on the plan: every milestone has an owner and a day (R86, R131), something important comes
 * first (R85), and there are no more criteria than wanted (R39, R157).
 */
record PlanAdvice(RulePack pack, Findings findings) {

  /** The first two weeks (R85), in days from the anchor, inclusive. */
  private static final int FIRST_DAYS = 14;

  private static final int SHORTEST_MONTH = 28;

  /** What does not happen at the start; days from there say nothing of the first ones. */
  private static final Set<Anchor> LATE =
      EnumSet.of(Anchor.GO_LIVE, Anchor.RENEWAL, Anchor.NOTICE_DEADLINE, Anchor.ONBOARDING_CLOSED);

  void give() {
    pack.milestones().values().forEach(this::adviseOnMilestone);
    adviseOnStart();
    pack.maxRequiredCriteria().ifPresent(this::adviseOnCriteria);
  }

  private void adviseOnMilestone(DeclaredMilestone milestone) {
    boolean owned = milestone.owner().isPresent();
    boolean dated = milestone.due().isPresent();
    if (!owned || !dated) {
      String lacking = owned ? "day" : dated ? "owner" : "owner and no day";
      String keys = owned ? "`due-day`" : dated ? "`owner`" : "`owner` and `due-day`";
      findings.add(
          FindingCode.MILESTONE_UNPLANNED,
          milestone.at(),
          "the milestone `" + milestone.id() + "` has no " + lacking,
          "add " + keys + ", so that both sides know who does what by when");
    }
  }

  private void adviseOnStart() {
    List<DeclaredMilestone> important =
        pack.milestones().values().stream()
            .filter(DeclaredMilestone::required)
            .filter(
                milestone -> window(milestone).map(Window::from).filter(LATE::contains).isEmpty())
            .toList();
    if (important.stream().allMatch(this::isDueLater) && areAllKnown()) {
      important.stream()
          .min(Comparator.comparingInt(this::leastDays))
          .ifPresent(this::adviseOnStart);
    }
  }

  /** A milestone without a day may be due in the first days; its day is asked for anyway. */
  private boolean isDueLater(DeclaredMilestone milestone) {
    return leastDays(milestone) > FIRST_DAYS;
  }

  private Optional<Window> window(DeclaredMilestone milestone) {
    return milestone.due().flatMap(due -> due.in(pack.windows()));
  }

  /** After how many calendar days it is due, whatever the date of the event and the holidays. */
  private int leastDays(DeclaredMilestone milestone) {
    return window(milestone)
        .map(
            window ->
                switch (window.unit()) {
                  case DAYS, BUSINESS_DAYS -> window.length();
                  case MONTHS -> window.length() * SHORTEST_MONTH;
                })
        .orElse(0);
  }

  private boolean areAllKnown() {
    return pack.names().in("milestones").equals(Optional.of(pack.milestones().keySet()));
  }

  private void adviseOnStart(DeclaredMilestone first) {
    String due =
        first
            .due()
            .orElseThrow()
            .match(day -> "on day " + day.day(), end -> "at the end of `" + end.window() + "`");
    findings.add(
        FindingCode.SLOW_START,
        first.at(),
        "the first required milestone, `" + first.id() + "`, is due " + due + " only",
        "plan something important for the first two weeks, when the customer's enthusiasm is"
            + " highest");
  }

  private void adviseOnCriteria(int most) {
    long required = pack.criteria().values().stream().filter(DeclaredCriterion::required).count();
    if (required > most) {
      findings.add(
          FindingCode.TOO_MANY_CRITERIA,
          pack.at(),
          "%s criteria are required, and `max-required-criteria` is %s".formatted(required, most),
          "make the lesser ones `required: false`, or merge some");
    }
  }
}
