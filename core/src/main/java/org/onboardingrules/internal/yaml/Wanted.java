package org.onboardingrules.internal.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Form;
import org.onboardingrules.internal.shape.Singles;
import org.onboardingrules.term.code.Coded;

/**
 * What is wanted as a value: how it is read, and which form it has. Immutable and thread-safe.
 *
 * @param name what to write, for a message: {@code a text}
 * @param specimen what a reader gets that is asked what it takes; never asked in ordinary reading
 * @param reading how the value is read
 */
record Wanted<T>(String name, Function<Findings, Specimen<T>> specimen, Reading<T> reading) {

  /** As many words as a reader takes in at a glance. */
  private static final int FEW = 6;

  static final Wanted<String> TEXT = single("a text", Singles::text, Values::text);

  static final Wanted<LocalDate> DATE =
      single("a date", () -> Singles.date(Values.ISO_DATE), Values::date);

  static final Wanted<BigDecimal> NUMBER = single("a number", Singles::number, Values::number);

  static final Wanted<Boolean> FLAG = single("`true` or `false`", Singles::flag, Values::flag);

  static Wanted<String> text(TextForm form) {
    return single(
        form.wanted(),
        form::schema,
        (node, what, findings) ->
            Values.text(node, what, findings)
                .filter(text -> form.holds(text, node.at(), findings)));
  }

  static Wanted<BigDecimal> number(Least least) {
    return single(
        "a number",
        least::schema,
        (node, what, findings) ->
            Values.number(node, what, findings)
                .filter(number -> least.holds(number, what, node.at(), findings)));
  }

  static Wanted<Integer> integer(int min, int max) {
    return single(
        "a whole number",
        () -> Singles.integer(min, max),
        (node, what, findings) -> Values.integer(node, min, max, what, findings));
  }

  static <E extends Enum<E> & Coded> Wanted<E> word(Class<E> type) {
    return word(List.of(type.getEnumConstants()));
  }

  static <E extends Enum<E> & Coded> Wanted<E> word(List<E> known) {
    return single(
        named(known),
        () -> Singles.words(known.stream().map(Coded::word).toList()),
        (node, what, findings) -> Values.word(node, known, what, findings));
  }

  /** What to write, for a message: the words themselves where they are few. */
  private static String named(List<? extends Coded> known) {
    return known.size() > FEW
        ? "a word"
        : "one of "
            + known.stream().map(c -> "`" + c.word() + "`").collect(Collectors.joining(", "));
  }

  /** A single value as written. */
  static Wanted<Scalar> scalar(String wanted) {
    return single(
        wanted,
        Singles::text,
        (node, what, findings) -> Values.scalar(node, what, wanted, findings));
  }

  /** A single value as written, as an item of a list. */
  static Wanted<Scalar> scalarItem(String part) {
    return single(
        part,
        Singles::text,
        (node, what, findings) -> Values.scalar(node, part, "a single value", findings));
  }

  /** Returns the same as an item of a list, of which a message says so if it is of another kind. */
  Wanted<T> asItem() {
    return new Wanted<>(
        name,
        specimen,
        (node, what, findings) ->
            Values.scalar(node, "item of " + what, name, findings)
                .flatMap(scalar -> reading.read(scalar, what, findings)));
  }

  private static <T> Wanted<T> single(String name, Supplier<Form> form, Reading<T> reading) {
    return new Wanted<>(name, findings -> Specimen.absent(form.get()), reading);
  }
}
