package org.onboardingrules.internal.drools;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;

/**
 * Variables for the properties that a rule asks of bound facts, such as {@code $c.id}, each bound
 * in the pattern of its fact. In {@code not( $a : A() and not( A( $a.x > 5 ) ) )} Drools asks the
 * inner A for x instead of the outer one; a bound value it does not mistake.
 */
final class BoundValues {

  private final Map<Span, String> names = new HashMap<>();
  private int count;

  private BoundValues() {}

  /**
   * Binds the properties that a rule asks for.
   *
   * @param prefix begins the name of no variable of the rule
   * @param edits receives the bindings
   */
  static BoundValues of(Rule rule, String prefix, Edits edits) {
    BoundValues values = new BoundValues();
    rule.patterns()
        .filter(pattern -> pattern.variable().isPresent())
        .forEach(pattern -> values.bind(pattern, rule, prefix, edits));
    return values;
  }

  private void bind(Condition.Pattern pattern, Rule rule, String prefix, Edits edits) {
    Variable fact = pattern.variable().orElseThrow();
    Map<String, String> bound = new LinkedHashMap<>();
    rule.operands()
        .filter(Operand.Access.class::isInstance)
        .map(Operand.Access.class::cast)
        .filter(access -> access.of().filter(fact::equals).isPresent())
        .filter(access -> access.at().start() >= pattern.at().end())
        .forEach(
            access ->
                names.put(
                    access.at(), bound.computeIfAbsent(textOf(access), text -> prefix + count++)));
    if (!bound.isEmpty()) {
      String bindings =
          bound.entrySet().stream()
              .map(entry -> entry.getValue() + " : " + entry.getKey())
              .collect(Collectors.joining(", "));
      edits.insert(
          parenthesisOf(pattern, rule),
          " " + bindings + (pattern.constraints().isEmpty() ? " " : ","));
    }
  }

  private static String textOf(Operand.Access access) {
    List<String> arguments = access.arguments();
    return access.property().name()
        + (arguments.isEmpty() ? "" : "(\"" + String.join("\", \"", arguments) + "\")");
  }

  /** Where the constraints of a pattern begin. */
  private static int parenthesisOf(Condition.Pattern pattern, Rule rule) {
    return rule.pieces().stream()
        .filter(piece -> piece.start() >= pattern.at().start())
        .filter(piece -> rule.file().textOf(piece).equals("("))
        .findFirst()
        .orElseThrow()
        .end();
  }

  /** Returns the variable that stands for an operand, if there is one. */
  Optional<String> nameOf(Operand operand) {
    return Optional.ofNullable(names.get(operand.at()));
  }
}
