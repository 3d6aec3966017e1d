package org.onboardingrules.definition.writing;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.explanation.words.PropertyNamed;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.MetricKind;

/**
 * What the values are called that a rule looks at and compares with. Mutable: notes which entries
 * it names.
 */
final class Values {

  private final Titles titles;
  private final Variables variables;
  private final Optional<FactType> about;
  private final Optional<DeclaredMetric> metric;
  private final Text it;
  private final Set<EntryId> named = new LinkedHashSet<>();

  /**
   * @param about the type of the fact that is spoken of; empty for a figure
   * @param metric the metric whose values these are, where it is one
   * @param it what is called that is no property: the fact itself, or the figure
   */
  Values(
      Titles titles,
      Variables variables,
      Optional<FactType> about,
      Optional<DeclaredMetric> metric,
      Text it) {
    this.titles = titles;
    this.variables = variables;
    this.about = about;
    this.metric = metric;
    this.it = it;
  }

  /** Returns the entries that were named so far, in order. */
  List<EntryId> named() {
    return List.copyOf(named);
  }

  /** Returns what a value is called. */
  Text name(Operand operand) {
    if (operand instanceof Operand.Access access) {
      Text name = words(access).name();
      return access
          .of()
          .flatMap(Variable::factType)
          .map(type -> Saying.OF.of(name, that(type)))
          .orElse(name);
    } else if (operand instanceof Operand.Bound bound) {
      return variables.of(bound.variable()).map(this::ofFact).orElseGet(() -> bound(bound));
    }
    return it;
  }

  /** Returns what a value is called of a fact that is being counted, without saying which. */
  Text ownName(Operand operand) {
    return operand instanceof Operand.Bound bound
        ? variables
            .of(bound.variable())
            .map(meaning -> words(meaning.type(), meaning.access()).name())
            .orElseGet(() -> name(operand))
        : name(operand);
  }

  private Text ofFact(Variables.Meaning meaning) {
    Text name = words(meaning.type(), meaning.access()).name();
    return Saying.OF.of(name, that(meaning.type()));
  }

  /** A variable without a property stands for a fact or, in the tests on it, for a figure. */
  private Text bound(Operand.Bound bound) {
    return bound.variable().factType().map(Values::that).orElse(it);
  }

  static Text that(FactType type) {
    return type.name().equals("Onboarding")
        ? PropertyWords.noun(type)
        : Saying.THAT.of(PropertyWords.noun(type));
  }

  /** Returns the words for a property; its argument by what the pack says of it. */
  PropertyNamed words(Operand.Access access) {
    return words(access.of().flatMap(Variable::factType).or(() -> about).orElseThrow(), access);
  }

  private PropertyNamed words(FactType type, Operand.Access access) {
    Property property = access.property();
    Optional<Text> argument =
        access.arguments().stream()
            .findFirst()
            .map(
                text ->
                    property.parameters().get(0) instanceof TextDomain.NameOf name
                        ? entry(name.kind(), text)
                        : PropertyWords.argument(property, text));
    return PropertyWords.named(type, property, argument);
  }

  /** Returns an entry by its title, and notes that it was named. */
  Text entry(NameKind kind, String id) {
    Titles.entry(kind, id).ifPresent(named::add);
    return titles.of(kind, id);
  }

  /**
   * Returns how a value is said that another one is held against.
   *
   * @param seen the other one
   */
  Text value(Operand operand, Operand seen) {
    if (operand instanceof Operand.Threshold threshold) {
      Titles.entry(NameKind.THRESHOLD, threshold.name()).ifPresent(named::add);
      return titles.figures().value(threshold.name(), share(seen));
    }
    return operand instanceof Operand.Literal literal ? literal(literal, seen) : name(operand);
  }

  private Text literal(Operand.Literal literal, Operand seen) {
    if (literal.value() instanceof BigDecimal number) {
      return share(seen).apply(number);
    } else if (literal.value() instanceof Boolean flag) {
      return flag ? Saying.YES.of() : Saying.NO.of();
    } else if (literal.value() instanceof String text) {
      return property(seen).map(property -> text(property, text)).orElse(Text.same(text));
    }
    return Text.same(literal.value().toString());
  }

  private Text text(Property property, String text) {
    return property.texts() instanceof TextDomain.NameOf name
        ? Saying.QUOTED.of(entry(name.kind(), text))
        : PropertyWords.value(property, text);
  }

  /** Returns how a number is written that is of the kind of a value: shares are in percent. */
  Function<BigDecimal, Text> share(Operand seen) {
    return property(seen).filter(this::isShare).isPresent()
        ? number -> Text.same(NumberText.percent(number))
        : Values::plain;
  }

  /** Returns how a number is written with the unit of a value. */
  Function<BigDecimal, Text> unit(Operand seen) {
    Optional<Property> property = property(seen);
    if (property.isEmpty() || about.isEmpty() || property.filter(this::isShare).isPresent()) {
      return share(seen);
    } else if (property.filter(Values::isMeasured).isPresent() && metric.isPresent()) {
      Text unit = Text.same(metric.get().unit());
      return number -> Saying.UNIT.of(plain(number), unit);
    }
    return number -> PropertyWords.amount(about.get(), property.get(), NumberText.exact(number));
  }

  private static Text plain(BigDecimal number) {
    return Text.same(NumberText.exact(number));
  }

  private boolean isShare(Property property) {
    return property.range().most().filter(most -> most.compareTo(BigDecimal.ONE) <= 0).isPresent()
        || (isMeasured(property)
            && metric.filter(one -> one.kind() == MetricKind.RATIO).isPresent());
  }

  private static boolean isMeasured(Property property) {
    return Set.of("latest", "total", "mean", "value", "target").contains(property.name());
  }

  private Optional<Property> property(Operand operand) {
    if (operand instanceof Operand.Access access) {
      return Optional.of(access.property());
    }
    return operand instanceof Operand.Bound bound
        ? variables.of(bound.variable()).map(meaning -> meaning.access().property())
        : Optional.empty();
  }
}
