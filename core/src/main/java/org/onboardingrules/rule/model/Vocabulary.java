package org.onboardingrules.rule.model;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.authoring.fact.Stakeholder;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.term.code.Coded;

/**
 * All that a rule file may name: the types of facts and conclusions, their properties and
 * functions, and how conclusions are made. Read once from the types of the {@code authoring}
 * packages and their annotations. Immutable and thread-safe.
 */
public final class Vocabulary {

  private static final Map<Class<?>, ValueType> VALUE_TYPES =
      Map.of(
          BigDecimal.class, ValueType.NUMBER,
          String.class, ValueType.TEXT,
          boolean.class, ValueType.FLAG,
          Boolean.class, ValueType.FLAG,
          LocalDate.class, ValueType.DATE);

  private static final SortedMap<String, FactType> TYPES =
      index(
          Stream.concat(
                  Stream.of(
                      Onboarding.class,
                      Metric.class,
                      Goal.class,
                      Milestone.class,
                      Interaction.class,
                      Blocker.class,
                      ScopeChange.class,
                      Stakeholder.class,
                      BusyPeriod.class,
                      Extension.class,
                      Task.class,
                      Criterion.class),
                  Arrays.stream(Conclusion.class.getPermittedSubclasses()))
              .map(Vocabulary::factType),
          FactType::name);

  private Vocabulary() {}

  /** Returns the types of facts and conclusions by name, in alphabetical order. */
  public static SortedMap<String, FactType> types() {
    return TYPES;
  }

  /** Returns the type of a conclusion. */
  public static FactType typeOf(Conclusion conclusion) {
    return Optional.ofNullable(TYPES.get(conclusion.getClass().getSimpleName())).orElseThrow();
  }

  /** Returns the ways to make conclusions of a type, by name. */
  public static SortedMap<String, Factory> factories(FactType conclusion) {
    return index(
        Arrays.stream(conclusion.javaType().getDeclaredMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()) && Modifier.isPublic(m.getModifiers()))
            .map(m -> new Factory(m.getName(), parameters(m), m)),
        Factory::name);
  }

  private static FactType factType(Class<?> type) {
    return new FactType(
        type.getSimpleName(),
        type,
        Optional.ofNullable(type.getAnnotation(ReportedIn.class)).map(ReportedIn::value),
        index(accessors(type).map(Vocabulary::property), Property::name));
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
        .filter(
            m ->
                m.getDeclaringClass() != Object.class && VALUE_TYPES.containsKey(m.getReturnType()))
        .filter(m -> !List.of("label", "toString", "equals", "threshold").contains(m.getName()));
  }

  private static Property property(Method accessor) {
    return new Property(
        accessor.getName(),
        Optional.ofNullable(VALUE_TYPES.get(accessor.getReturnType())).orElseThrow(),
        accessor.isAnnotationPresent(Open.class),
        texts(accessor),
        range(accessor),
        parameters(accessor),
        accessor);
  }

  private static NumberRange range(Method accessor) {
    Range range = accessor.getAnnotation(Range.class);
    return range == null
        ? NumberRange.ALL
        : new NumberRange(bound(range.from()), bound(range.to()));
  }

  private static Optional<BigDecimal> bound(int bound) {
    return bound == Range.NONE ? Optional.empty() : Optional.of(BigDecimal.valueOf(bound));
  }

  private static List<TextDomain> parameters(Method method) {
    return Arrays.stream(method.getParameters()).map(Vocabulary::texts).toList();
  }

  private static TextDomain texts(AnnotatedElement element) {
    Declared declared = element.getAnnotation(Declared.class);
    if (declared != null) {
      return new TextDomain.NameOf(declared.value());
    }
    Words words = element.getAnnotation(Words.class);
    return words == null ? new TextDomain.Any() : new TextDomain.OneOf(words(words.value()));
  }

  private static List<String> words(Class<? extends Coded> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::word).toList();
  }

  private static <T> SortedMap<String, T> index(Stream<T> values, Function<T, String> name) {
    SortedMap<String, T> indexed = new TreeMap<>();
    values.forEach(
        value -> {
          if (indexed.put(name.apply(value), value) != null) {
            throw new IllegalStateException("two of one name: " + value);
          }
        });
    return Collections.unmodifiableSortedMap(indexed);
  }
}
