package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/** A rule without one of its lines, without one of its constraints, or with a part for a whole. */
final class SmallerBodies {

  private final SourceText file;
  private final Rule rule;
  private final int header;

  private SmallerBodies(String body) {
    file = RuleFiles.apart(List.of(body)).get(0);
    rule = RuleFiles.read(List.of(file)).get(0);
    header = file.text().length() - body.length();
  }

  /** The next smaller ones; some may not be rules any more. */
  static Stream<String> of(String body) {
    SmallerBodies smaller = new SmallerBodies(body);
    List<Condition> when = smaller.rule.when();
    return Stream.of(
            withoutLine(body.lines().toList()),
            when.stream().filter(c -> when.size() > 1).map(c -> smaller.replaced(c.at(), "")),
            Walk.through(when).flatMap(smaller::conditions),
            Walk.expressions(when).flatMap(smaller::expressions))
        .flatMap(bodies -> bodies);
  }

  /** Conditions and conclusions stand a line each, between the words of the rule. */
  private static Stream<String> withoutLine(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith(" "))
        .mapToObj(i -> String.join("\n", without(lines, i)) + "\n");
  }

  static <T> List<T> without(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return fewer;
  }

  private Stream<String> conditions(Condition condition) {
    if (condition instanceof Condition.AllOf group) {
      return parts(group.at(), group.parts().stream().map(Condition::at).toList(), " and ");
    } else if (condition instanceof Condition.AnyOf group) {
      return parts(group.at(), group.parts().stream().map(Condition::at).toList(), " or ");
    }
    return condition instanceof Condition.Pattern pattern ? patterns(pattern) : Stream.of();
  }

  private Stream<String> patterns(Condition.Pattern pattern) {
    List<String> constraints =
        pattern.constraints().stream()
            .map(
                c ->
                    c instanceof Condition.Constraint.Bind bind
                        ? bind.at()
                        : ((Condition.Constraint.Test) c).expression().at())
            .map(file::textOf)
            .toList();
    String before = pattern.variable().map(v -> v.name() + " : ").orElse("");
    return IntStream.range(0, constraints.size())
        .mapToObj(i -> String.join(", ", without(constraints, i)))
        .map(rest -> replaced(pattern.at(), before + pattern.type().name() + "( " + rest + " )"));
  }

  private Stream<String> expressions(Expression expression) {
    if (expression instanceof Expression.And and) {
      return parts(and.at(), and.parts().stream().map(Expression::at).toList(), " && ");
    } else if (expression instanceof Expression.Or or) {
      return parts(or.at(), or.parts().stream().map(Expression::at).toList(), " || ");
    }
    return Stream.of();
  }

  /** Each part alone, then all but one. */
  private Stream<String> parts(Span whole, List<Span> parts, String joint) {
    List<String> texts = parts.stream().map(file::textOf).toList();
    return Stream.concat(
            texts.stream(),
            IntStream.range(0, texts.size())
                .mapToObj(i -> without(texts, i).stream().collect(Collectors.joining(joint))))
        .map(text -> replaced(whole, text));
  }

  private String replaced(Span span, String text) {
    String all = file.text();
    return (all.substring(0, span.start()) + text + all.substring(span.end())).substring(header);
  }
}
