package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.rule.model.FactType;

/**
 * Random rules within the profile, as text: every construct, over facts and over the conclusions of
 * other rules. Each condition stands on a line of its own and names no variable of another, so that
 * it can be left out.
 */
final class RandomRules {

  /** Many different ones, or one rule would hide what another draws wrongly. */
  private static final List<String> CONCLUSIONS =
      Stream.of(
              all(NameKind.CRITERION, "CriterionMet.of"),
              all(NameKind.PLAY, "Play.of"),
              all(NameKind.ESCALATE_REASON, "Escalate.because"),
              all(NameKind.EXTEND_REASON, "Extend.because"),
              all(NameKind.RELEASE_REASON, "Release.because"),
              all(NameKind.RISK, "ChurnRisk.low"),
              all(NameKind.RISK, "ChurnRisk.medium"),
              all(NameKind.RISK, "ChurnRisk.high"),
              all(NameKind.DELAY_CAUSE, "DelayCause.of"),
              Stream.of("OnboardingComplete.reached()"))
          .flatMap(conclusions -> conclusions)
          .toList();

  private final Dice dice;
  private final List<List<String>> drawn;
  private RandomPatterns patterns;

  private RandomRules(Dice dice) {
    this.dice = dice;
    this.drawn = dice.some(5, 8, () -> dice.some(1, 2, () -> dice.of(CONCLUSIONS)));
    this.patterns = new RandomPatterns(dice, "", List.of());
  }

  private static Stream<String> all(NameKind kind, String factory) {
    return RandomAccounts.NAMES.get(kind).stream().map(name -> factory + "(\"" + name + "\")");
  }

  /** The conditions and conclusions of some rules, one text each, without name. */
  static List<String> bodies(Dice dice) {
    RandomRules rules = new RandomRules(dice);
    return dice.shuffled(IntStream.range(0, rules.drawn.size()).mapToObj(rules::body).toList());
  }

  private String body(int number) {
    List<String> conditions = new ArrayList<>();
    int size = dice.of(1, 1, 1, 1, 1, 2);
    for (int i = 0; i < size; i++) {
      patterns = new RandomPatterns(dice, "_" + i, conclusionsFor(number));
      conditions.add("  " + condition() + "\n");
    }
    String conclusions =
        drawn.get(number).stream()
            .map(conclusion -> "  insert( " + conclusion + " );\n")
            .collect(Collectors.joining());
    return "when\n" + String.join("", conditions) + "then\n" + conclusions + "end\n";
  }

  /** Mostly those of rules before it, so that few rules wait for each other in a circle. */
  private List<String> conclusionsFor(int number) {
    int rules = dice.oneIn(6) ? drawn.size() : number;
    return drawn.subList(0, rules).stream().flatMap(List::stream).toList();
  }

  private String condition() {
    return dice.made(
        patterns::plain,
        patterns::plain,
        patterns::plain,
        () -> patterns.pattern(false),
        () -> patterns.pattern(false),
        this::join,
        this::joinByFact,
        () -> "not " + quantified(true, 0),
        () -> "not " + quantified(true, 0),
        () -> "not " + quantified(true, 2),
        () -> "exists " + quantified(false, 0),
        () -> "exists " + quantified(false, 2),
        this::forall,
        this::forall,
        this::accumulate,
        this::accumulate,
        this::accumulate,
        this::either);
  }

  private FactType type() {
    return patterns.type();
  }

  /** Two patterns or three, of which the later ones ask about what the first one binds. */
  private String join() {
    String first = patterns.binding(type(), false);
    String joint = dice.of(" ", " and ");
    return first + joint + String.join(joint, dice.some(1, 2, () -> patterns.pattern(false)));
  }

  /** Two patterns over one type, the second compared with the fact that the first matched. */
  private String joinByFact() {
    FactType type = type();
    String first = patterns.binding(type, false);
    return dice.made(
        () -> first + " " + patterns.pattern(type, false),
        () -> first + " not " + patterns.inside(() -> patterns.pattern(type, true)),
        () -> first + " exists " + patterns.inside(() -> patterns.pattern(type, false)));
  }

  /** What stands after {@code not} or {@code exists}. */
  private String quantified(boolean negated, int depth) {
    return patterns.inside(
        () ->
            depth > 0
                ? "( " + together(negated, depth - 1) + " )"
                : dice.oneIn(4)
                    ? "( " + patterns.pattern(negated) + " )"
                    : patterns.pattern(negated));
  }

  private String together(boolean negated, int depth) {
    List<String> parts = new ArrayList<>(List.of(patterns.binding(type(), negated)));
    parts.addAll(dice.some(1, 2, () -> part(negated, depth)));
    return String.join(" and ", parts);
  }

  private String part(boolean negated, int depth) {
    int deeper = dice.below(depth + 1);
    return dice.made(
        () -> patterns.pattern(negated),
        () -> "not " + quantified(!negated, deeper),
        () -> "exists " + quantified(negated, deeper));
  }

  private String forall() {
    return "forall( " + patterns.inside(this::all) + " )";
  }

  private String all() {
    FactType type = type();
    return dice.made(
        () -> patterns.pattern(type, false),
        () -> domain(type) + " " + patterns.pattern(type, false),
        () -> domain(type) + " " + patterns.pattern(false),
        () -> domain(type) + ", " + patterns.pattern(type, false) + " " + patterns.pattern(false),
        () -> domain(type) + " " + patterns.pattern(false) + " " + patterns.plain(),
        patterns::everyCriterion);
  }

  /** Mostly a loose one, or there would be nothing of which something is needed. */
  private String domain(FactType type) {
    return dice.oneIn(3) ? patterns.binding(type, true) : patterns.any(type);
  }

  /** A figure, at times over what stands before it, at times asked about after it. */
  private String accumulate() {
    return dice.made(
        patterns::accumulate,
        patterns::accumulate,
        patterns::accumulate,
        () -> patterns.binding(type(), false) + " " + patterns.accumulate(),
        () -> patterns.accumulate() + " " + patterns.pattern(false),
        () -> patterns.accumulate() + " " + patterns.accumulate());
  }

  private String either() {
    return "( " + String.join(" or ", dice.some(2, 3, () -> patterns.inside(this::side))) + " )";
  }

  private String side() {
    return dice.made(
        () -> patterns.pattern(false),
        () -> patterns.pattern(false),
        () -> "not " + quantified(true, 0),
        () -> "exists " + quantified(false, 0),
        () -> "( " + together(false, 1) + " )",
        () -> together(false, 1),
        patterns::accumulate,
        this::forall);
  }
}
