package org.onboardingrules.internal.drools;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.source.Span;

/**
 * Writes the text of a rule as Drools gets it: the author's conditions, with a few words spliced
 * in, and the conclusions as the rule model has them.
 *
 * <ul>
 *   <li>Comments are left out, and conclusions are written anew: what follows {@code then} is Java,
 *       and Java reads a Unicode escape of a line break in a comment as the end of the comment, so
 *       that a comment could hold code. Nothing reaches Drools but what the reader has understood.
 *   <li>The rule gets a salience from its stratum, so that a rule which asks for the absence of a
 *       conclusion fires after all that could draw it.
 *   <li>Numbers get the suffix {@code B}: against a {@code BigDecimal} Drools compares a plain
 *       decimal wrongly ({@code 3.60 >= 3.6} is false in 10.2).
 *   <li>A flag by itself is compared with {@code true}: a flag that is unknown would be an
 *       exception.
 *   <li>Dates become {@code LocalDate}s: Drools reads a date in quotes as {@code dd-MMM-yyyy}.
 *   <li>{@code forall( P Q )} becomes {@code not( P and not( Q ) )}: where nothing matches P,
 *       Drools takes it for false.
 *   <li>What must hold of the figure of an accumulate moves into a pattern after it: inside, Drools
 *       passes over all but plain comparisons that begin with the figure.
 *   <li>A {@code count} is compared as a {@code BigDecimal}: Drools counts in {@code Long}s, which
 *       do not compile beside a decimal.
 *   <li>{@code in} on numbers becomes comparisons joined by {@code ||}, which look at values and
 *       not at scales.
 *   <li>A condition that asks for absence is preceded by one that its feeds are reported.
 *   <li>A threshold in a pattern over a conclusion is asked of the onboarding.
 *   <li>A property of a bound fact is bound in the fact's pattern: inside of two negations Drools
 *       asks the wrong fact for it.
 * </ul>
 */
final class DrlWriter {

  private static final FactType ONBOARDING =
      Optional.ofNullable(Vocabulary.types().get("Onboarding")).orElseThrow();
  private static final String HEADER =
      "package onboarding.rules; import org.onboardingrules.authoring.fact.*; "
          + "import org.onboardingrules.authoring.conclusion.*; ";

  private final Rule rule;
  private final String onboarding;
  private final Edits edits = new Edits();
  private final Set<Variable> counts = new HashSet<>();
  private final BoundValues values;
  private boolean asksOnboarding;

  private DrlWriter(Rule rule) {
    this.rule = rule;
    this.onboarding = unusedName("$onboarding_", rule.file().text());
    this.values = BoundValues.of(rule, unusedName("$value_", rule.file().text()), edits);
  }

  private static String unusedName(String start, String text) {
    StringBuilder name = new StringBuilder(start);
    while (text.contains(name)) {
      name.append('_');
    }
    return name.toString();
  }

  /**
   * Returns a rule as a file of its own, in which conditions stand on the lines on which their
   * author wrote them.
   *
   * @param name the name under which Drools knows it
   */
  static String write(Rule rule, String name, int salience) {
    return new DrlWriter(rule).text(name, salience);
  }

  private String text(String name, int salience) {
    rule.when().forEach(this::condition);
    Span when = rule.pieces().get(0);
    if (asksOnboarding) {
      edits.insert(when.end(), " " + onboarding + " : Onboarding() ");
    }
    Span stretch = when.to(rule.pieces().get(rule.pieces().size() - 1));
    return HEADER
        + "rule \"%s\" salience %s ".formatted(name, salience)
        + "\n".repeat(rule.file().placeAt(when.start()).line() - 1)
        + edits.applyTo(onlyPieces(), stretch)
        + "\nthen\n"
        + rule.then().stream().map(DrlWriter::insert).collect(Collectors.joining())
        + "end\n";
  }

  /** The rule's file with all but the pieces of its conditions blanked; line breaks are kept. */
  private String onlyPieces() {
    StringBuilder blank = new StringBuilder();
    rule.file().text().chars().forEach(c -> blank.append(c == '\n' || c == '\r' ? (char) c : ' '));
    rule.pieces()
        .forEach(piece -> blank.replace(piece.start(), piece.end(), rule.file().textOf(piece)));
    return blank.toString();
  }

  private static String insert(Conclusion conclusion) {
    String arguments =
        Arrays.stream(conclusion.getClass().getRecordComponents())
            .map(component -> "\"" + valueOf(component, conclusion) + "\"")
            .collect(Collectors.joining(", "));
    String type = conclusion.getClass().getSimpleName();
    return "  insert( new " + type + "(" + arguments + ") );\n";
  }

  /** A text of the rule, in which the reader lets neither quotes nor backslashes pass. */
  private static String valueOf(RecordComponent component, Conclusion conclusion) {
    try {
      return String.valueOf(component.getAccessor().invoke(conclusion));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + conclusion, e);
    }
  }

  private void condition(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      pattern.constraints().forEach(constraint -> constraint(constraint, pattern.type()));
    } else if (condition instanceof Condition.Not not) {
      condition(not.inner());
    } else if (condition instanceof Condition.Exists exists) {
      condition(exists.inner());
    } else if (condition instanceof Condition.AllOf group) {
      group.parts().forEach(this::condition);
    } else if (condition instanceof Condition.AnyOf group) {
      group.parts().forEach(this::condition);
    } else if (condition instanceof Condition.Forall forall) {
      forall(forall);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      accumulate(accumulate);
    } else {
      whereReported((Condition.WhereReported) condition);
    }
  }

  private void forall(Condition.Forall forall) {
    condition(forall.domain());
    forall.needed().forEach(this::condition);
    if (forall.needed().isEmpty()) {
      return;
    }
    Span at = forall.at();
    edits.replace(new Span(at.start(), at.start() + "forall".length()), "not");
    int start = forall.domain().at().end();
    String joint = " and not( ";
    for (Condition.Pattern next : forall.needed()) {
      int end = next.at().start();
      edits.replace(new Span(start, end), joint);
      start = next.at().end();
      joint = " and ";
    }
    edits.insert(at.end(), " )");
  }

  private void accumulate(Condition.Accumulate accumulate) {
    condition(accumulate.source());
    if (accumulate.aggregate().function() == AggregateFunction.COUNT) {
      counts.add(accumulate.aggregate().result());
    }
    if (!accumulate.tests().isEmpty()) {
      edits.insert(accumulate.at().start(), "( ");
      edits.replace(semicolonOf(accumulate), " ) and Onboarding(");
      accumulate.tests().forEach(test -> expression(test, ONBOARDING));
      edits.insert(accumulate.at().end(), " )");
    }
  }

  /** The one between the figure of an accumulate and its tests. */
  private Span semicolonOf(Condition.Accumulate accumulate) {
    int figure = accumulate.aggregate().at().end();
    return rule.pieces().stream()
        .filter(piece -> piece.start() >= figure && rule.file().textOf(piece).equals(";"))
        .findFirst()
        .orElseThrow();
  }

  private void whereReported(Condition.WhereReported guarded) {
    String feeds =
        new TreeSet<>(guarded.feeds())
            .stream()
                .map(feed -> "reports(\"" + feed.word() + "\") == true")
                .collect(Collectors.joining(", "));
    edits.insert(guarded.at().start(), "( Onboarding( " + feeds + " ) and ");
    condition(guarded.inner());
    edits.insert(guarded.at().end(), " )");
  }

  private void constraint(Condition.Constraint constraint, FactType type) {
    if (constraint instanceof Condition.Constraint.Test test) {
      expression(test.expression(), type);
    }
  }

  private void expression(Expression expression, FactType type) {
    if (expression instanceof Expression.Membership membership
        && membership.value().type() == ValueType.NUMBER) {
      numberAmong(membership);
    } else if (expression instanceof Expression.Comparison comparison) {
      operand(comparison.left(), type);
      operand(comparison.right(), type);
    } else if (expression instanceof Expression.Membership membership) {
      operand(membership.value(), type);
      membership.among().forEach(literal -> operand(literal, type));
    } else if (expression instanceof Expression.Flag flag) {
      Span at = flag.at();
      edits.insert(at.start(), "( ");
      operand(flag.value(), type);
      edits.insert(at.end(), " == true )");
    } else if (expression instanceof Expression.And and) {
      and.parts().forEach(part -> expression(part, type));
    } else if (expression instanceof Expression.Or or) {
      or.parts().forEach(part -> expression(part, type));
    } else {
      expression(((Expression.Negation) expression).inner(), type);
    }
  }

  private void numberAmong(Expression.Membership membership) {
    Operand asked = membership.value();
    String value =
        asked instanceof Operand.Bound bound && counts.contains(bound.variable())
            ? decimal(bound)
            : values.nameOf(asked).orElseGet(() -> rule.file().textOf(asked.at()));
    String operator = membership.negated() ? " != " : " == ";
    String comparisons =
        membership.among().stream()
            .map(literal -> value + operator + number(literal))
            .collect(Collectors.joining(membership.negated() ? " && " : " || ", "( ", " )"));
    edits.replace(membership.at(), comparisons);
  }

  private void operand(Operand operand, FactType type) {
    if (operand instanceof Operand.Literal literal) {
      literal(literal);
    } else if (operand instanceof Operand.Bound bound && counts.contains(bound.variable())) {
      edits.replace(bound.at(), decimal(bound));
    } else if (operand instanceof Operand.Threshold threshold && type.isConclusion()) {
      asksOnboarding = true;
      edits.insert(threshold.at().start(), onboarding + ".");
    } else {
      values.nameOf(operand).ifPresent(name -> edits.replace(operand.at(), name));
    }
  }

  private void literal(Operand.Literal literal) {
    switch (literal.type()) {
      case NUMBER -> edits.replace(literal.at(), number(literal));
      case DATE -> edits.replace(literal.at(), date((LocalDate) literal.value()));
      default -> List.of();
    }
  }

  private static String decimal(Operand.Bound count) {
    return "java.math.BigDecimal.valueOf(" + count.variable().name() + ")";
  }

  private static String number(Operand.Literal literal) {
    return ((BigDecimal) literal.value()).toPlainString() + "B";
  }

  private static String date(LocalDate date) {
    return "java.time.LocalDate.of(%s, %s, %s)"
        .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
