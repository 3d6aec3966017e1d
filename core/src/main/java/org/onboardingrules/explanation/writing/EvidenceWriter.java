package org.onboardingrules.explanation.writing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Match;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.GapValue;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * Writes down on what a conclusion rests: the rule, the facts that it matched with the values that
 * it looked at, what it found absent, and the thresholds in force. Immutable and thread-safe.
 */
public final class EvidenceWriter {

  private static final String UNKNOWN = "unknown";

  private final RulePack pack;
  private final Thresholds thresholds;

  /**
   * Writes evidence for accounts of a segment.
   *
   * @param pack tells where thresholds are defined
   * @param segment decides their values
   */
  public EvidenceWriter(RulePack pack, SegmentId segment) {
    this.pack = pack;
    this.thresholds = new Thresholds(pack, segment);
  }

  /**
   * Returns the evidence of a conclusion, each match once, in an order that depends on values
   * alone. What the gaps in the conclusion's text name is part of it, whether the rule looked at it
   * or not.
   */
  public List<Evidence> evidence(Conclusion conclusion, List<Match> matches) {
    List<Gap> gaps = ToldText.of(pack, conclusion).stream().flatMap(t -> Gap.in(t.text())).toList();
    return matches.stream()
        .map(match -> evidence(match, gaps))
        .distinct()
        .sorted(Comparator.comparing(RuleEvidence::rule).thenComparing(e -> e.facts().toString()))
        .<Evidence>map(evidence -> evidence)
        .toList();
  }

  private RuleEvidence evidence(Match match, List<Gap> gaps) {
    Rule rule = match.rule();
    Map<Gap, GapValue> told = new LinkedHashMap<>();
    gaps.forEach(gap -> GapValue.in(rule, gap).ifPresent(value -> told.put(gap, value)));
    Stream<FactSeen> joined = match.joined().stream().map(j -> factSeen(j, rule, told));
    Stream<FactSeen> others =
        rule.when().stream().flatMap(EvidenceWriter::beyondPatterns).map(c -> stated(c, match));
    return new RuleEvidence(
        rule.name(),
        rule.at().place(),
        rule.sources(),
        Stream.concat(joined, others).toList(),
        thresholds(rule, told.values()));
  }

  private static FactSeen factSeen(Match.Joined joined, Rule rule, Map<Gap, GapValue> told) {
    Stream<ValueSeen> asked =
        joined
            .pattern()
            .ownValues()
            .map(
                access ->
                    new ValueSeen(
                        rule.written(access.at()),
                        text(access.property().valueOn(joined.fact(), access.arguments()))));
    Stream<ValueSeen> named =
        told.entrySet().stream()
            .filter(entry -> isOf(joined.pattern(), entry.getValue()))
            .map(entry -> told(entry.getKey(), (GapValue.OfFact) entry.getValue(), joined.fact()));
    return new FactSeen(
        joined.pattern().type().name(),
        label(joined.fact()),
        Stream.concat(asked, named).distinct().toList());
  }

  private static boolean isOf(Condition.Pattern pattern, GapValue value) {
    return value instanceof GapValue.OfFact fact && fact.pattern().equals(pattern);
  }

  private static ValueSeen told(Gap gap, GapValue.OfFact value, Object fact) {
    return new ValueSeen(gap.expression(), text(value.property().valueOn(fact, value.arguments())));
  }

  private static Text label(Object fact) {
    return fact instanceof Fact known ? known.label() : Text.same(((Conclusion) fact).label());
  }

  /** Conditions that hold without a fact of their own: absence, and figures over many facts. */
  private static Stream<Condition> beyondPatterns(Condition condition) {
    if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().flatMap(EvidenceWriter::beyondPatterns);
    }
    boolean matchesFacts =
        condition instanceof Condition.Pattern || condition instanceof Condition.AnyOf;
    return matchesFacts ? Stream.empty() : Stream.of(condition);
  }

  private static FactSeen stated(Condition condition, Match match) {
    String text = match.rule().written(condition.at());
    int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    int parenthesis = text.indexOf('(') < 0 ? text.length() : text.indexOf('(');
    int end = Math.min(word, parenthesis);
    List<ValueSeen> figures =
        match.figures().stream()
            .filter(figured -> figured.accumulate().at().equals(condition.at()))
            .map(f -> new ValueSeen(f.accumulate().aggregate().result().name(), text(f.figure())))
            .toList();
    return FactSeen.of(text.substring(0, end), text.substring(end).strip(), figures);
  }

  private static String text(@Nullable Object value) {
    return Optional.ofNullable(value).map(ValueText::of).orElse(UNKNOWN);
  }

  private List<ThresholdUsed> thresholds(Rule rule, Collection<GapValue> told) {
    Stream<String> compared =
        rule.operands()
            .filter(Operand.Threshold.class::isInstance)
            .map(operand -> ((Operand.Threshold) operand).name());
    Stream<String> named =
        told.stream()
            .filter(GapValue.OfThreshold.class::isInstance)
            .map(value -> ((GapValue.OfThreshold) value).name());
    return Stream.concat(compared, named)
        .distinct()
        .sorted()
        .flatMap(name -> thresholds.used(name).stream())
        .toList();
  }
}
