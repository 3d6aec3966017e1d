package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Text;

/**
 * What the values are called that tests look at.
 *
 * @param about the type of the fact that the tests are about; empty for a figure
 * @param it what is called that is no property: the fact itself, or the figure
 */
record ValueNames(Optional<FactType> about, Text it) {

  /** The words for one value: a property of a type of fact, or nothing of the kind. */
  record Words(Optional<Asked> asked, Text it) {

    /** What the value is called: {@code days since the kickoff}. */
    Text name() {
      return asked.map(a -> PropertyWords.name(a.type(), a.property(), a.arguments())).orElse(it);
    }

    /** How a value is said; the name tells the unit of a number. */
    Text value(String value) {
      return asked
          .map(a -> PropertyWords.value(a.property(), value))
          .orElseGet(() -> Text.same(value));
    }

    boolean isFlag() {
      return asked.filter(a -> a.property().type() == ValueType.FLAG).isPresent();
    }

    /** What is said where a flag is true, or false: {@code is completed}. */
    Text flag(boolean value) {
      Asked flag = asked.orElseThrow();
      return value
          ? PropertyWords.holds(flag.type(), flag.property(), flag.arguments())
          : PropertyWords.fails(flag.type(), flag.property(), flag.arguments());
    }
  }

  /** A property that is read. */
  record Asked(FactType type, Property property, List<String> arguments) {}

  Words of(ValueTrace value) {
    Optional<FactType> type = value.read().map(read -> FactNames.type(read.fact())).or(() -> about);
    return new Words(
        access(value)
            .flatMap(
                access ->
                    type.map(known -> new Asked(known, access.property(), access.arguments()))),
        it);
  }

  private static Optional<Operand.Access> access(ValueTrace value) {
    return value
        .read()
        .map(ValueTrace.Read::access)
        .or(
            () ->
                value.operand() instanceof Operand.Access access
                    ? Optional.of(access)
                    : Optional.empty());
  }
}
