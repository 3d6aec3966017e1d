package org.onboardingrules.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Vocabulary;

/**
 * Random rules within the profile, as text: every property of every fact, every operator and every
 * construct, with numbers at the boundaries that random accounts have.
 */
final class RuleTexts {

  private static final List<String> NUMBERS =
      List.of("0", "1", "2", "3", "3.6", "3.60", "7", "14", "15", "30", "49", "50", "0.5", "-1");
  private static final List<String> DATES = List.of("2026-03-01", "2026-03-15", "2026-03-31");
  private static final List<String> ORDER = List.of("==", "<", "<=", ">", ">=");

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

  private static final List<FactType> FACTS =
      Vocabulary.types().values().stream().filter(type -> !type.isConclusion()).toList();
  private static final List<FactType> READABLE =
      Vocabulary.types().values().stream()
          .filter(type -> !type.name().equals("OnboardingComplete"))
          .toList();

  private RuleTexts() {}

  private static Stream<String> all(NameKind kind, String factory) {
    return RandomAccounts.NAMES.get(kind).stream().map(name -> factory + "(\"" + name + "\")");
  }

  /** The conditions and conclusions of some rules, one text each, without name. */
  static Arbitrary<List<String>> bodies() {
    return body().list().ofMinSize(6).ofMaxSize(12);
  }

  private static Arbitrary<String> body() {
    Arbitrary<List<String>> conditions =
        Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(2, 2), Tuple.of(1, 3))
            .flatMap(size -> condition().list().ofSize(size));
    Arbitrary<List<String>> conclusions =
        Arbitraries.of(CONCLUSIONS).list().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(conditions, conclusions)
        .as(
            (when, then) ->
                numbered(when)
                    + "then\n"
                    + then.stream()
                        .map(c -> "  insert( " + c + " );\n")
                        .collect(Collectors.joining())
                    + "end\n");
  }

  /** Variables are named by the place of their condition, so that no two are the same. */
  private static String numbered(List<String> when) {
    StringBuilder text = new StringBuilder("when\n");
    for (int i = 0; i < when.size(); i++) {
      text.append("  ").append(when.get(i).replace("#", String.valueOf(i))).append("\n");
    }
    return text.toString();
  }

  private static Arbitrary<String> condition() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, pattern(READABLE, false)),
        Tuple.of(3, pattern(READABLE, true).map(p -> "not " + p)),
        Tuple.of(2, pattern(READABLE, false).map(p -> "exists " + p)),
        Tuple.of(2, forall()),
        Tuple.of(2, accumulate()),
        Tuple.of(2, either()),
        Tuple.of(2, joinByValue()),
        Tuple.of(2, joinByFact()),
        Tuple.of(1, notBoth()));
  }

  private static Arbitrary<String> pattern(List<FactType> types, boolean closed) {
    return Arbitraries.of(types).flatMap(type -> pattern(type, closed));
  }

  private static Arbitrary<String> pattern(FactType type, boolean closed) {
    return constraints(type, closed).map(constraints -> type.name() + "( " + constraints + " )");
  }

  private static Arbitrary<String> constraints(FactType type, boolean closed) {
    return expression(type, closed, 2)
        .list()
        .ofMaxSize(2)
        .map(expressions -> String.join(", ", expressions));
  }

  private static Arbitrary<String> expression(FactType type, boolean closed, int depth) {
    Arbitrary<String> comparison = comparison(type, closed);
    if (depth == 0) {
      return comparison;
    }
    Arbitrary<String> inner = expression(type, closed, depth - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(6, comparison),
        Tuple.of(1, joined(inner, " && ")),
        Tuple.of(2, joined(inner, " || ")),
        Tuple.of(1, negation(type, depth - 1)));
  }

  private static Arbitrary<String> joined(Arbitrary<String> inner, String symbol) {
    return Combinators.combine(inner, inner).as((a, b) -> "( " + a + symbol + b + " )");
  }

  private static Arbitrary<String> negation(FactType type, int depth) {
    return expression(type, true, depth).map(e -> "!( " + e + " )");
  }

  private static Arbitrary<String> comparison(FactType type, boolean closed) {
    return Arbitraries.of(properties(type, p -> !closed || !p.open()))
        .flatMap(property -> comparison(property, type));
  }

  private static List<Property> properties(FactType type, Predicate<Property> wanted) {
    return type.properties().values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Property::name))
        .toList();
  }

  private static Arbitrary<String> comparison(Property property, FactType type) {
    return access(property).flatMap(access -> comparison(access, property, type));
  }

  private static Arbitrary<String> comparison(String access, Property property, FactType type) {
    return switch (property.type()) {
      case NUMBER -> ordered(access, number());
      case DATE -> ordered(access, Arbitraries.of(DATES).map(RuleTexts::quoted));
      case TEXT -> words(access, property);
      case FLAG -> flags(access, property);
      case FACT -> throw new IllegalStateException("no property is a fact: " + type);
    };
  }

  private static Arbitrary<String> ordered(String access, Arbitrary<String> value) {
    return Combinators.combine(Arbitraries.of(ORDER), value, Arbitraries.of(true, true, false))
        .as((op, v, left) -> left ? access + " " + op + " " + v : v + " " + op + " " + access);
  }

  private static Arbitrary<String> number() {
    return Arbitraries.oneOf(
        Arbitraries.of(NUMBERS), Arbitraries.of("threshold(\"fourteen\")", "threshold(\"half\")"));
  }

  private static Arbitrary<String> words(String access, Property property) {
    Arbitrary<String> word = text(property.texts()).map(RuleTexts::quoted);
    Arbitrary<String> equal = word.map(w -> access + " == " + w);
    Arbitrary<String> among =
        word.list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(w -> access + " in ( " + String.join(", ", w) + " )");
    return property.open()
        ? Arbitraries.oneOf(equal, among)
        : Arbitraries.oneOf(equal, among, word.map(w -> access + " == " + w));
  }

  private static Arbitrary<String> flags(String access, Property property) {
    return property.open()
        ? Arbitraries.of(access, access + " == true", access + " == false")
        : Arbitraries.of(access, access + " == true", access + " == false");
  }

  private static Arbitrary<String> access(Property property) {
    return property.parameters().isEmpty()
        ? Arbitraries.just(property.name())
        : text(property.parameters().get(0)).map(t -> property.name() + "(\"" + t + "\")");
  }

  private static Arbitrary<String> text(TextDomain domain) {
    if (domain instanceof TextDomain.OneOf oneOf) {
      return Arbitraries.of(oneOf.words());
    } else if (domain instanceof TextDomain.NameOf name) {
      return Arbitraries.of(RandomAccounts.NAMES.get(name.kind()));
    }
    return Arbitraries.of("a1", "implementation", "no such text");
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static Arbitrary<String> either() {
    return Combinators.combine(pattern(READABLE, false), pattern(READABLE, false))
        .as((a, b) -> "( " + a + " or " + b + " )");
  }

  private static Arbitrary<String> notBoth() {
    return Combinators.combine(pattern(READABLE, true), pattern(READABLE, true))
        .as((a, b) -> "not( " + a + " and " + b + " )");
  }

  private static Arbitrary<String> forall() {
    Arbitrary<String> single = pattern(FACTS, false).map(p -> "forall( " + p + " )");
    Arbitrary<String> same =
        Arbitraries.of(FACTS)
            .flatMap(
                type ->
                    Combinators.combine(constraints(type, true), constraints(type, false))
                        .as((domain, needed) -> forall(type, domain, needed)));
    Arbitrary<String> criteria =
        Arbitraries.of(
            "forall( $c# : Criterion( required ) CriterionMet( id == $c#.id ) )",
            "forall( $c# : Criterion( ) CriterionMet( id == $c#.id ) )");
    return Arbitraries.oneOf(single, same, criteria);
  }

  private static String forall(FactType type, String domain, String needed) {
    String same = needed.isBlank() ? "this == $f#" : "this == $f#, " + needed;
    return "forall( $f# : %s( %s ) %s( %s ) )".formatted(type.name(), domain, type.name(), same);
  }

  private static Arbitrary<String> accumulate() {
    Arbitrary<String> counted =
        Combinators.combine(
                pattern(READABLE, true),
                Arbitraries.of(ORDER),
                Arbitraries.of("0", "1", "2", "threshold(\"half\")"))
            .as((p, op, n) -> "accumulate( " + p + "; $n# : count(1); $n# " + op + " " + n + " )");
    Map<String, String> figures = Map.of("Interaction", "daysAgo", "Blocker", "ageDays");
    Arbitrary<String> figured =
        Combinators.combine(
                Arbitraries.of("Interaction", "Blocker"),
                Arbitraries.of("sum", "min", "max"),
                Arbitraries.of(ORDER),
                Arbitraries.of(NUMBERS))
            .as(
                (type, f, op, n) ->
                    "accumulate( %s( $v# : %s ); $n# : %s($v#); $n# %s %s, $n# >= -1 )"
                        .formatted(type, figures.get(type), f, op, n));
    return Arbitraries.oneOf(counted, figured);
  }

  /** Two patterns, the second compared with a value bound in the first. */
  private static Arbitrary<String> joinByValue() {
    return Combinators.combine(withProperty(ValueType.NUMBER), withProperty(ValueType.NUMBER))
        .flatAs(
            (a, b) ->
                Combinators.combine(
                        access(a.property()),
                        access(b.property()),
                        Arbitraries.of("<", "<=", ">", ">="))
                    .as(
                        (first, second, op) ->
                            "%s( $v# : %s ) %s( %s %s $v# )"
                                .formatted(a.type().name(), first, b.type().name(), second, op)));
  }

  private record Typed(FactType type, Property property) {}

  private static Arbitrary<Typed> withProperty(ValueType wanted) {
    List<Typed> all =
        FACTS.stream()
            .flatMap(
                type ->
                    properties(type, p -> p.type() == wanted).stream().map(p -> new Typed(type, p)))
            .toList();
    return Arbitraries.of(all);
  }

  /** Two patterns over one type, the second compared with the fact that the first matched. */
  private static Arbitrary<String> joinByFact() {
    return Arbitraries.of(READABLE)
        .flatMap(
            type ->
                Combinators.combine(
                        constraints(type, false),
                        Arbitraries.of("this != $f#", "this == $f#"),
                        Arbitraries.of("", "not "),
                        constraints(type, true))
                    .as(
                        (first, same, not, second) ->
                            "$f# : %s( %s ) %s%s( %s )"
                                .formatted(
                                    type.name(),
                                    first,
                                    not,
                                    type.name(),
                                    second.isBlank() ? same : same + ", " + second)));
  }
}
