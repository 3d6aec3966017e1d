package org.onboardingrules.format;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.difference.Cause;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Text;

/**
 * Says what caused a change, in a line or more. Immutable and thread-safe.
 *
 * @param conclusions how a conclusion stands now, in a line
 */
record CauseWording(
    Difference difference,
    Wording wording,
    BiFunction<ConclusionName, Optional<Standing>, String> conclusions)
    implements Cause.Visitor<List<String>> {

  private static final String ACCOUNT = "Onboarding";

  @Override
  public List<String> value(Cause.ValueChanged cause) {
    String name = wording.text(cause.name());
    String subject =
        cause
            .of()
            .filter(fact -> !fact.type().equals(ACCOUNT))
            .map(fact -> wording.say(Phrase.RISK, label(fact), name))
            .orElse(name);
    String moved = wording.say(Phrase.MOVED, subject, seen(cause.from()), seen(cause.to()));
    String timed = cause.withTime() ? wording.say(Phrase.WITH_TIME, moved, passed()) : moved;
    return List.of(cause.need().map(need -> withNeed(timed, need)).orElse(timed));
  }

  private String passed() {
    long days = ChronoUnit.DAYS.between(difference.older().asOf(), difference.newer().asOf());
    return wording.days((int) Math.abs(days));
  }

  private String seen(Optional<String> value) {
    return value.map(this::said).orElseGet(() -> wording.say(Phrase.UNKNOWN));
  }

  private String said(String value) {
    return switch (value) {
      case "true" -> wording.say(Phrase.YES);
      case "false" -> wording.say(Phrase.NO);
      default -> value;
    };
  }

  /** What a flag must be goes without saying. */
  private String withNeed(String moved, Need need) {
    if (need.values().isEmpty() || isFlag(need)) {
      return moved;
    }
    String values =
        String.join(wording.say(Phrase.COMMA), need.values().stream().map(this::said).toList());
    String needed = wording.say(phrase(need.relation()), values);
    String line = wording.say(Phrase.NEEDED, moved, needed);
    return need.origin()
        .match(
            threshold -> placed(line, threshold.threshold().name(), threshold.threshold().at()),
            rule -> line,
            fact -> line);
  }

  private static boolean isFlag(Need need) {
    return need.values().size() == 1 && List.of("true", "false").contains(need.values().get(0));
  }

  private static Phrase phrase(Relation relation) {
    return switch (relation) {
      case EQUAL -> Phrase.EXACTLY;
      case NOT_EQUAL -> Phrase.OTHER_THAN;
      case BELOW -> Phrase.BELOW;
      case AT_MOST -> Phrase.AT_MOST;
      case ABOVE -> Phrase.ABOVE;
      case AT_LEAST -> Phrase.AT_LEAST;
      case ONE_OF -> Phrase.ONE_OF;
      case NONE_OF -> Phrase.NONE_OF;
    };
  }

  private String placed(String line, String name, Place at) {
    String where = wording.say(Phrase.DEFINED, name, ConclusionLines.line(at));
    return wording.say(Phrase.PLACED, line, where);
  }

  @Override
  public List<String> threshold(Cause.ThresholdChanged cause) {
    String name = wording.say(Phrase.THRESHOLD_MOVED, cause.threshold());
    String moved = wording.say(Phrase.MOVED, name, value(cause.from()), value(cause.to()));
    String before = ConclusionLines.line(cause.from().at());
    String after = ConclusionLines.line(cause.to().at());
    String where = before.equals(after) ? after : wording.say(Phrase.WAS, after, before);
    return List.of(wording.say(Phrase.PLACED, moved, where));
  }

  private static String value(ThresholdUsed used) {
    return used.value().toPlainString();
  }

  @Override
  public List<String> rule(Cause.RuleChanged cause) {
    List<String> lines = new ArrayList<>();
    Cause.RuleStated stated = cause.to().or(cause::from).orElseThrow();
    Phrase phrase =
        cause.from().isEmpty()
            ? Phrase.RULE_NEW
            : cause.to().isEmpty() ? Phrase.RULE_GONE : Phrase.RULE_REWORDED;
    lines.add(wording.say(phrase, cause.rule(), ConclusionLines.line(stated.at())));
    if (phrase == Phrase.RULE_REWORDED) {
      conditions(cause.from()).forEach(written -> lines.add("− " + written));
      conditions(cause.to()).forEach(written -> lines.add("+ " + written));
    }
    return lines;
  }

  private static Stream<String> conditions(Optional<Cause.RuleStated> stated) {
    return stated.stream().flatMap(rule -> rule.conditions().stream());
  }

  @Override
  public List<String> fact(Cause.FactChanged cause) {
    if (cause.from().isEmpty()) {
      return List.of(wording.say(Phrase.FACT_THERE, label(cause.to().orElseThrow())));
    }
    return List.of(
        cause
            .to()
            .map(to -> wording.say(Phrase.FACT_NEARER, label(to), label(cause.from().get())))
            .orElseGet(() -> wording.say(Phrase.FACT_GONE, label(cause.from().get()))));
  }

  private String label(FactNamed fact) {
    return wording.text(fact.noun()) + " " + wording.text(fact.label());
  }

  @Override
  public List<String> report(Cause.ReportChanged cause) {
    Phrase phrase = cause.reported() ? Phrase.REPORTED : Phrase.REPORTED_NO_MORE;
    return List.of(wording.say(phrase, wording.text(cause.missing().text())));
  }

  @Override
  public List<String> conclusion(Cause.ConclusionChanged cause) {
    return List.of(conclusions.apply(cause.conclusion(), cause.to()));
  }

  @Override
  public List<String> guard(Cause.GuardChanged cause) {
    String now = wording.say(Phrase.GUARD_SEES, text(cause.to()));
    return cause.from().isEmpty()
        ? List.of(now)
        : List.of(now, wording.say(Phrase.WAS_TOLD, text(cause.from())));
  }

  private String text(Optional<Text> told) {
    return told.map(wording::text).orElseGet(() -> wording.say(Phrase.NONE));
  }

  @Override
  public List<String> part(Cause.PartChanged cause) {
    return List.of(wording.say(Phrase.PART_TOO, wording.word(cause.part())));
  }

  @Override
  public List<String> time(Cause.TimePassed cause) {
    String days = wording.days((int) Math.abs(cause.days()));
    return List.of(wording.say(cause.days() < 0 ? Phrase.TIME_BACK : Phrase.TIME_PASSED, days));
  }
}
