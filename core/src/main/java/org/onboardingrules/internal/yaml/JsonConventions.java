package org.onboardingrules.internal.yaml;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.term.code.Coded;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How types without any annotation map to JSON: coded enums by word, sealed types by fields, a
 * record of one text as that text.
 */
final class JsonConventions extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> OPTIONAL = Set.of(Optional.class, OptionalInt.class);

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Coded coded) {
        names[i] = coded.word();
      }
    }
    return names;
  }

  /** Everything but an optional must be there; a missing number is not zero. */
  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return !OPTIONAL.contains(member.getRawType());
  }

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
    boolean onlyText = annotated instanceof AnnotatedMethod method && isOnlyText(method);
    return onlyText ? Boolean.TRUE : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    boolean ofOnlyText =
        annotated instanceof AnnotatedConstructor constructor
            && onlyText(constructor.getDeclaringClass()).isPresent();
    return ofOnlyText ? JsonCreator.Mode.DELEGATING : null;
  }

  private static boolean isOnlyText(AnnotatedMethod method) {
    return onlyText(method.getDeclaringClass()).filter(method.getAnnotated()::equals).isPresent();
  }

  /** Returns the accessor of a record of one text, such as an id, that is no alternative. */
  private static Optional<Method> onlyText(Class<?> type) {
    return Optional.ofNullable(type.getRecordComponents())
        .filter(parts -> parts.length == 1 && parts[0].getType() == String.class)
        .filter(parts -> Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed))
        .map(parts -> parts[0].getAccessor());
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    boolean alternatives = annotated instanceof AnnotatedClass && annotated.getRawType().isSealed();
    return alternatives
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.DEDUCTION, JsonTypeInfo.As.PROPERTY, null, null, false, null, null)
        : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    Class<?> type = annotated.getRawType();
    return type.isSealed() ? alternatives(type).map(NamedType::new).toList() : null;
  }

  private static Stream<Class<?>> alternatives(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(JsonConventions::alternatives)
        : Stream.of(type);
  }
}
