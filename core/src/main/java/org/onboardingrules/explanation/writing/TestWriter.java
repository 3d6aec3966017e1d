package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.SeveralTests;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;
import org.onboardingrules.explanation.condition.ValueRead;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Truth;

/** Writes down how the tests of a rule stand. */
final class TestWriter {

  private final Rule rule;
  private final Thresholds thresholds;
  private final ValueNames values;
  private final FactNames facts;

  TestWriter(Rule rule, Thresholds thresholds, ValueNames values, FactNames facts) {
    this.rule = rule;
    this.thresholds = thresholds;
    this.values = values;
    this.facts = facts;
  }

  List<TestExplained> write(List<TestTrace> traces) {
    return traces.stream().map(this::write).toList();
  }

  private TestExplained write(TestTrace trace) {
    if (trace instanceof TestTrace.Several several) {
      return new SeveralTests(
          written(trace), at(trace), standing(trace), several.all(), write(several.parts()));
    } else if (trace instanceof TestTrace.Among among) {
      return among(among);
    } else if (trace instanceof TestTrace.Flagged flagged) {
      List<String> wanted = List.of(String.valueOf(flagged.wanted()));
      Asked asked = new Asked(Relation.EQUAL, wanted, wanted.stream().findFirst());
      return test(trace, flagged.value(), asked, inRule(written(trace)));
    }
    return compared((TestTrace.Compared) trace);
  }

  /** What is needed, without words. */
  private record Asked(Relation relation, List<String> values, Optional<String> enough) {}

  private TestExplained among(TestTrace.Among trace) {
    List<String> values = trace.among().stream().map(one -> ValueText.of(one.value())).toList();
    Asked asked =
        trace.negated()
            ? new Asked(Relation.NONE_OF, values, Optional.empty())
            : new Asked(Relation.ONE_OF, values, values.stream().findFirst());
    return test(trace, trace.value(), asked, inRule(written(trace)));
  }

  private static Need.Origin inRule(String expression) {
    return new Need.InRule(expression);
  }

  /** The value of the account is told as seen, whichever side of the comparison it stands on. */
  private TestExplained compared(TestTrace.Compared trace) {
    boolean mirrored = RelationWords.isMirrored(trace.left().operand(), trace.right().operand());
    ValueTrace seen = mirrored ? trace.right() : trace.left();
    ValueTrace needed = mirrored ? trace.left() : trace.right();
    Operator operator = mirrored ? trace.operator().mirrored() : trace.operator();
    return test(
        trace, seen, asked(RelationWords.of(operator), needed, seen.operand()), origin(needed));
  }

  private static Asked asked(Relation relation, ValueTrace needed, Operand seen) {
    List<String> values = needed.value().map(ValueText::of).stream().toList();
    Optional<String> enough =
        needed.value().flatMap(bound -> Enough.of(relation, bound, range(seen)));
    return new Asked(relation, values, enough);
  }

  private static NumberRange range(Operand operand) {
    return operand instanceof Operand.Access access ? access.property().range() : NumberRange.ALL;
  }

  private Need.Origin origin(ValueTrace needed) {
    if (needed.operand() instanceof Operand.Threshold threshold) {
      return thresholds
          .origin(threshold.name())
          .orElseGet(() -> inRule(rule.written(threshold.at())));
    }
    return needed.read().isPresent()
        ? new Need.OfFact(read(needed))
        : inRule(rule.written(needed.operand().at()));
  }

  private TestExplained test(TestTrace trace, ValueTrace seen, Asked asked, Need.Origin origin) {
    List<Missing> missing =
        trace.truth() == Truth.UNKNOWN
            ? operands(trace).flatMap(TestWriter::missing).distinct().sorted().toList()
            : List.of();
    ValueRead read = read(seen);
    TestSentence sentence =
        new TestSentence(values.of(seen), read.value(), asked.relation(), asked.values());
    return new ValueTest(
        written(trace),
        at(trace),
        standing(trace),
        sentence.seen(trace.truth()),
        read,
        new Need(sentence.needed(), asked.relation(), asked.values(), asked.enough(), origin),
        missing,
        read(seen, (fact, of) -> fact.behind(of.property().name(), of.arguments())));
  }

  private static Stream<ValueTrace> operands(TestTrace trace) {
    if (trace instanceof TestTrace.Compared compared) {
      return Stream.of(compared.left(), compared.right());
    }
    return Stream.of(
        trace instanceof TestTrace.Among among
            ? among.value()
            : ((TestTrace.Flagged) trace).value());
  }

  private static Stream<Missing> missing(ValueTrace value) {
    return value.value().isPresent()
        ? Stream.empty()
        : read(value, (fact, of) -> fact.missing(of.property().name(), of.arguments())).stream();
  }

  /** What a fact tells of the property that was read; conclusions tell nothing. */
  private static <T> List<T> read(
      ValueTrace value, BiFunction<Fact, Operand.Access, List<T>> told) {
    return value
        .read()
        .filter(read -> read.fact() instanceof Fact)
        .map(read -> told.apply((Fact) read.fact(), read.access()))
        .orElse(List.of());
  }

  private ValueRead read(ValueTrace value) {
    return new ValueRead(
        value.read().map(read -> facts.of(read.fact())),
        expression(value),
        values.of(value).name(),
        value.value().map(ValueText::of));
  }

  /** What is asked; of a variable, what it is bound to. */
  private String expression(ValueTrace value) {
    return rule.written(value.read().map(read -> read.access().at()).orElse(value.operand().at()));
  }

  private String written(TestTrace trace) {
    return rule.written(trace.expression().at());
  }

  private Place at(TestTrace trace) {
    return rule.file().placeAt(trace.expression().at().start());
  }

  private static Standing standing(TestTrace trace) {
    return Standings.of(trace.truth());
  }
}
