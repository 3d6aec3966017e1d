package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Outlook;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.Withheld;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;

/** Says the parts of an assessment in a line or two each. Immutable and thread-safe. */
final class Brief {

  private static final int DIGEST_SHOWN = 12;

  private final Wording wording;
  private final Depth depth;

  Brief(Wording wording) {
    this(wording, Depth.FULL);
  }

  Brief(Wording wording, Depth depth) {
    this.wording = wording;
    this.depth = depth;
  }

  String pack(PackVersion pack) {
    String digest = pack.digest();
    String shown = digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    return wording.say(Phrase.PACK_VERSION, pack.id(), pack.version(), shown);
  }

  /** Returns the action with whom to turn to or until when, then the reasons that decided it. */
  List<String> decision(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(action(decision));
    decision.decisive().forEach(reason -> lines.add(wording.text(reason.text())));
    return lines;
  }

  private String action(Decision decision) {
    String word = wording.word(decision.action());
    if (decision.suggestedDate().isPresent()) {
      return wording.say(Phrase.EXTENDED_TO, word, decision.suggestedDate().orElseThrow());
    }
    if (decision.action() != DecisionAction.ESCALATE) {
      return word;
    }
    List<String> roles =
        decision.decisive().stream()
            .map(Reason::to)
            .flatMap(Optional::stream)
            .distinct()
            .map(wording::word)
            .toList();
    return roles.isEmpty()
        ? word
        : wording.say(Phrase.TOWARDS, word, String.join(wording.say(Phrase.COMMA), roles));
  }

  /** Returns the status with the progress, then since when it is complete, or why it is not yet. */
  List<String> completion(Completion completion, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    lines.add(progress(completion));
    completion.completedOn().ifPresent(day -> lines.add(since(day, completion, schedule)));
    for (Withheld withheld : completion.withheld()) {
      String text = wording.text(withheld.text());
      String named = wording.say(Phrase.NAMED, text, withheld.cause().word());
      lines.add(wording.say(Phrase.WITHHELD, depth == Depth.FULL ? named : text));
    }
    return lines;
  }

  private String since(LocalDate day, Completion completion, Schedule schedule) {
    if (completion.onTime().isEmpty()) {
      return wording.say(Phrase.SINCE, day);
    }
    return completion.onTime().get()
        ? wording.say(Phrase.SINCE_ON_TIME, day)
        : wording.say(Phrase.SINCE_LATE, day, wording.days(schedule.slipDays().orElse(0)));
  }

  private String progress(Completion completion) {
    String status = wording.word(completion.status());
    List<CriterionResult> required =
        completion.criteria().stream().filter(CriterionResult::required).toList();
    if (required.isEmpty()) {
      return wording.say(Phrase.NOTHING_REQUIRED, status);
    }
    long met = required.stream().filter(c -> c.status() == CriterionStatus.MET).count();
    return wording.say(Phrase.PROGRESS, status, completion.progress(), met, required.size());
  }

  String firstValue(Benchmark benchmark) {
    String grade = wording.word(benchmark.grade());
    boolean reached = benchmark.firstValueOn().isPresent();
    if (benchmark.days().isEmpty()) {
      return benchmark
          .firstValueOn()
          .map(on -> wording.say(Phrase.REACHED_ON, grade, on))
          .orElse(grade);
    }
    String distance = wording.distance(benchmark.days().getAsInt(), benchmark.from());
    if (reached) {
      return wording.say(Phrase.REACHED, grade, distance, benchmark.firstValueOn().orElseThrow());
    }
    boolean known = benchmark.grade() != Grade.UNKNOWN;
    return wording.say(known ? Phrase.NOT_REACHED : Phrase.SO_FAR, grade, distance);
  }

  /** Returns a line for each outlook. */
  List<String> outlooks(List<Outlook> outlooks) {
    return outlooks.stream().map(this::outlook).toList();
  }

  private String outlook(Outlook outlook) {
    String figures =
        outlook
            .percent()
            .map(range -> wording.say(Phrase.PERCENT, range.low(), range.high()))
            .orElseGet(() -> wording.say(Phrase.NO_FIGURE));
    String title = wording.text(outlook.title());
    return depth == Depth.FULL
        ? wording.say(Phrase.CLAIMED, title, figures, outlook.source())
        : wording.say(Phrase.CLAIM_TOLD, title, figures);
  }

  /** Returns how late it is, then what was planned at first, then how long the kickoff took. */
  List<String> schedule(Schedule schedule) {
    List<String> lines = new ArrayList<>();
    lines.add(
        schedule
            .deadline()
            .map(
                deadline -> {
                  int late = schedule.daysLate().orElse(0);
                  return late == 0
                      ? wording.say(Phrase.ON_TIME, deadline)
                      : wording.say(Phrase.LATE, wording.days(late), deadline);
                })
            .orElseGet(() -> wording.say(Phrase.NO_DEADLINE)));
    if (schedule.extendedDays() > 0 && schedule.originalDeadline().isPresent()) {
      String extended = wording.days(schedule.extendedDays());
      String slip = wording.days(schedule.slipDays().orElse(0));
      lines.add(
          wording.say(Phrase.EXTENDED, schedule.originalDeadline().orElseThrow(), extended, slip));
    }
    schedule
        .kickoffDelay()
        .ifPresent(
            days ->
                lines.add(
                    wording.say(Phrase.KICKOFF, wording.distance(days, Anchor.CONTRACT_SIGNED))));
    return lines;
  }

  String gravestRisk(List<ChurnRisk> risks) {
    return risks.stream()
        .findFirst()
        .map(r -> wording.say(Phrase.RISK, wording.word(r.level()), wording.text(r.text())))
        .orElseGet(() -> wording.say(Phrase.NO_RISK));
  }

  /**
   * Returns the one text that matters most: why it was decided so, else why complete is withheld,
   * else the gravest risk; empty if there is none of them.
   */
  String mainPoint(Assessment assessment) {
    List<Text> reasons = assessment.decision().decisive().stream().map(Reason::text).toList();
    List<Text> withheld = assessment.completion().withheld().stream().map(Withheld::text).toList();
    List<Text> risks = assessment.churnRisks().stream().map(ChurnRisk::text).toList();
    List<Text> texts = !reasons.isEmpty() ? reasons : !withheld.isEmpty() ? withheld : risks;
    return switch (texts.size()) {
      case 0 -> "";
      case 1 -> wording.text(texts.get(0));
      default -> wording.say(Phrase.MORE, wording.text(texts.get(0)), texts.size() - 1);
    };
  }
}
