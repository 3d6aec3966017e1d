package org.onboardingrules.portfolio;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;

/**
 * How a column is read off an assessment. Immutable and thread-safe.
 *
 * @param type what kind of values it has
 * @param reader what reads the value
 */
record Column(ColumnType type, Function<Assessment, Optional<Object>> reader) {

  static Column of(ColumnType type, Function<Assessment, ? extends Optional<?>> reader) {
    return new Column(type, assessment -> reader.apply(assessment).map(value -> value));
  }

  static Column text(Function<Assessment, String> reader) {
    return of(ColumnType.TEXT, assessment -> Optional.of(reader.apply(assessment)));
  }

  static Column number(Function<Assessment, OptionalInt> reader) {
    return of(ColumnType.WHOLE_NUMBER, assessment -> boxed(reader.apply(assessment)));
  }

  /** Several ids in one text; no value if there are none. */
  static Column ids(Function<Assessment, Stream<String>> reader) {
    return of(
        ColumnType.TEXT,
        assessment ->
            Optional.of(reader.apply(assessment).collect(Collectors.joining(ResultColumn.DIVIDER)))
                .filter(ids -> !ids.isEmpty()));
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }
}
