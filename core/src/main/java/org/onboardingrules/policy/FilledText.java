package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/**
 * Fills the gaps in the texts of a pack with what the evidence saw. Where several matches saw
 * different values, all of them are named, in the order of the evidence. A conclusion that a rule
 * matched is called by its own text where that is known.
 *
 * @param conclusions the text of the conclusion that a fact of the evidence is; empty if it is none
 *     that has a text, asked only where a text names one
 */
record FilledText(Function<FactSeen, Optional<Text>> conclusions) {

  /** Fills texts that name no conclusions. */
  static final FilledText WITHOUT_CONCLUSIONS = new FilledText(fact -> Optional.empty());

  private static final Text UNKNOWN = new Text("unknown", "不明");
  private static final Text COMMA = new Text(", ", "、");

  Text of(Text text, List<Evidence> evidence) {
    return new Text(
        Gap.fill(text.en(), gap -> words(gap, evidence, Language.EN)),
        Gap.fill(text.ja(), gap -> words(gap, evidence, Language.JA)));
  }

  private String words(Gap gap, List<Evidence> evidence, Language language) {
    return evidence.stream()
        .flatMap(one -> values(gap, one, language))
        .distinct()
        .map(
            v ->
                v.equals(UNKNOWN.en())
                    ? language.of(UNKNOWN)
                    : gap.percent() ? NumberText.percent(new BigDecimal(v)) : v)
        .collect(Collectors.joining(language.of(COMMA)));
  }

  private Stream<String> values(Gap gap, Evidence evidence, Language language) {
    List<FactSeen> facts = evidence.match(RuleEvidence::facts, guard -> List.of());
    List<ThresholdUsed> thresholds = evidence.match(RuleEvidence::thresholds, guard -> List.of());
    Stream<String> seen =
        facts.stream()
            .filter(fact -> gap.type().map(fact.type()::equals).orElse(true))
            .flatMap(fact -> values(gap, fact, language));
    Stream<String> limits =
        thresholds.stream()
            .filter(used -> gap.name().filter(used.name()::equals).isPresent())
            .map(used -> used.value().toPlainString());
    return Stream.concat(seen, limits).limit(1);
  }

  private Stream<String> values(Gap gap, FactSeen fact, Language language) {
    return gap.name().isEmpty()
        ? Stream.of(language.of(nameOf(fact)))
        : fact.values().stream()
            .filter(seen -> seen.expression().equals(gap.expression()))
            .map(ValueSeen::value);
  }

  private Text nameOf(FactSeen fact) {
    return conclusions.apply(fact).orElse(fact.label());
  }
}
