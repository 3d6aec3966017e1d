package org.onboardingrules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.explanation.writing.ToldText;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.GapValue;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.term.Gap;

/** Whether every rule that draws a conclusion can fill the gaps in its text. */
final class TextCheck {

  private static final String SHAPE =
      "name a threshold, a property or a figure of the rule, such as `{silence-days}` or"
          + " `{daysLate}`";

  private final RulePack pack;
  private final Findings findings;

  TextCheck(RulePack pack, Findings findings) {
    this.pack = pack;
    this.findings = findings;
  }

  void check(List<Rule> rules) {
    ToldText.all(pack).forEach(told -> check(told, rules));
  }

  private void check(ToldText told, List<Rule> rules) {
    List<String> languages = List.of(told.text().en(), told.text().ja());
    languages.stream()
        .flatMap(text -> Gap.writtenIn(text).stream())
        .distinct()
        .filter(written -> Gap.of(written).isEmpty())
        .forEach(written -> report(told, "`{" + written + "}`, which is no gap", SHAPE));
    if (languages.stream().map(Gap::without).anyMatch(rest -> rest.matches("(?s).*[{}].*"))) {
      report(told, "a brace without its partner", "write gaps in braces, such as `{daysLate}`");
    }
    List<Rule> drawing = rules.stream().filter(rule -> draws(rule, told)).toList();
    Gap.in(told.text())
        .forEach(
            gap ->
                drawing.stream()
                    .filter(rule -> fault(rule, gap).isPresent())
                    .findFirst()
                    .ifPresent(rule -> report(told, rule, gap)));
  }

  private boolean draws(Rule rule, ToldText told) {
    return rule.then().stream()
        .anyMatch(c -> ToldText.of(pack, c).filter(told::equals).isPresent());
  }

  /** Returns what is wrong with a gap in the text of a rule's conclusion. */
  private Optional<String> fault(Rule rule, Gap gap) {
    Optional<GapValue> value = GapValue.in(rule, gap);
    boolean filled =
        value.isPresent()
            && !(value.get() instanceof GapValue.OfThreshold threshold
                && !pack.thresholds().containsKey(threshold.name()));
    if (!filled) {
      return Optional.of("cannot fill it");
    }
    if (!(value.get() instanceof GapValue.OfFact fact)) {
      return Optional.empty();
    } else if (gap.percent() && fact.property().type() != ValueType.NUMBER) {
      return Optional.of("fills it with no number");
    }
    return areDeclared(fact) ? Optional.empty() : Optional.of("asks for a name not declared");
  }

  /** Whether the name that a property is asked with is one of those it takes. */
  private boolean areDeclared(GapValue.OfFact fact) {
    return IntStream.range(0, fact.arguments().size())
        .allMatch(i -> isOne(fact.arguments().get(i), fact.property().parameters().get(i)));
  }

  private boolean isOne(String argument, TextDomain domain) {
    if (domain instanceof TextDomain.NameOf name) {
      return NameCheck.declared(pack.names(), name.kind()).orElse(Set.of()).contains(argument);
    }
    return !(domain instanceof TextDomain.OneOf words) || words.words().contains(argument);
  }

  private void report(ToldText told, String what, String help) {
    findings.add(
        FindingCode.UNFILLED_GAP,
        told.entry().at(),
        "the text of `" + told.entry().id() + "` has " + what,
        help);
  }

  private void report(ToldText told, Rule rule, Gap gap) {
    String fault = fault(rule, gap).orElseThrow();
    report(
        told,
        "the gap `{" + written(gap) + "}`, and the rule `" + rule.name() + "` " + fault,
        gap.name()
            .flatMap(name -> DidYouMean.nearest(name, known(rule)))
            .map(name -> "did you mean `" + name + "`?")
            .orElse(
                "name a threshold of the pack, or what a fact can tell that the rule always"
                    + " matches: "
                    + types(rule)));
  }

  private static String written(Gap gap) {
    String of = gap.type().orElse("");
    String what = gap.expression();
    return of + (of.isEmpty() || what.isEmpty() ? "" : ".") + what;
  }

  private Set<String> known(Rule rule) {
    Set<String> names = new TreeSet<>(pack.thresholds().keySet());
    rule.patterns().forEach(pattern -> names.addAll(pattern.type().properties().keySet()));
    return names;
  }

  private static String types(Rule rule) {
    String types =
        rule.when().stream()
            .filter(Condition.Pattern.class::isInstance)
            .map(condition -> "`" + ((Condition.Pattern) condition).type().name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    return types.isEmpty() ? "this one matches none" : types;
  }
}
