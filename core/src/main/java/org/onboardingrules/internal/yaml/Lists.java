package org.onboardingrules.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Form;
import org.onboardingrules.term.code.Coded;

/** The lists that are wanted as values. */
final class Lists {

  private Lists() {}

  /** Any number of values; faulty ones are reported and left out. */
  static <T> Wanted<List<T>> of(Wanted<T> item) {
    return new Wanted<>(
        "a list",
        findings -> specimen(item.specimen().apply(findings), Map.of()),
        (node, what, findings) ->
            Values.list(node, what, findings).map(list -> read(list, item, what, findings)));
  }

  /**
   * Exactly two values.
   *
   * @param part what one of them is called in a message
   * @param wanted what to write, with its article
   */
  static <T> Wanted<List<T>> pair(Wanted<T> item, String part, String wanted) {
    return new Wanted<>(
        wanted,
        findings -> specimen(item.specimen().apply(findings), sized(2, 2)),
        (node, what, findings) -> {
          int before = findings.count();
          Optional<List<T>> two =
              Values.list(node, what, wanted, findings)
                  .map(list -> read(list, item, part, findings));
          int written = node instanceof Sequence list ? list.items().size() : 2;
          if (written != 2) {
            String message = "%s needs two values, but has %s".formatted(what, written);
            findings.add(FindingCode.WRONG_KIND, node.at(), message, "write " + wanted);
          }
          return two.filter(values -> findings.count() == before);
        });
  }

  /**
   * A number of values within bounds, none of them twice.
   *
   * @param wanted what to write, with its article
   */
  static <T> Wanted<List<T>> distinct(Wanted<T> item, int min, int max, String wanted) {
    return new Wanted<>(
        wanted,
        findings -> specimen(item.specimen().apply(findings), once(min, max)),
        (node, what, findings) -> {
          int before = findings.count();
          List<T> values = new ArrayList<>();
          Values.list(node, what, wanted, findings)
              .ifPresent(list -> add(list, item, what, "delete one of the two", values, findings));
          boolean sound = findings.count() == before;
          if (sound && (values.size() < min || values.size() > max)) {
            String message = "%s must have from %s to %s values, but has %s";
            findings.add(
                FindingCode.OUT_OF_BOUNDS,
                node.at(),
                message.formatted(what, min, max, values.size()),
                "write " + wanted);
          }
          return findings.count() == before ? Optional.of(List.copyOf(values)) : Optional.empty();
        });
  }

  /**
   * Every word of an enum once.
   *
   * @param help what to do about one that is there twice or not at all
   */
  static <E extends Enum<E> & Coded> Wanted<List<E>> order(Class<E> type, String help) {
    Wanted<E> word = Wanted.word(type).asItem();
    int size = type.getEnumConstants().length;
    return new Wanted<>(
        "a list",
        findings -> specimen(word.specimen().apply(findings), once(size, size)),
        (node, what, findings) -> {
          int before = findings.count();
          List<E> order = new ArrayList<>();
          Values.list(node, what, findings)
              .ifPresent(list -> add(list, word, what, help, order, findings));
          if (findings.count() == before && order.size() < size) {
            String lacking = String.join("`, `", lacking(type, order));
            String message = "%s lacks `%s`".formatted(what, lacking);
            findings.add(FindingCode.MISSING_KEY, node.at(), message, help);
          }
          return findings.count() == before ? Optional.of(List.copyOf(order)) : Optional.empty();
        });
  }

  private static <T> Specimen<List<T>> specimen(Specimen<T> item, Map<String, Object> keywords) {
    return new Specimen<>(new Form.ListOf(item.form(), keywords), item.value().map(List::of));
  }

  private static <T> List<T> read(Sequence list, Wanted<T> item, String what, Findings findings) {
    return list.items().stream()
        .flatMap(node -> item.reading().read(node, what, findings).stream())
        .toList();
  }

  /** Adds the items of a list that are not there yet, and reports those that are. */
  private static <T> void add(
      Sequence list, Wanted<T> item, String what, String help, List<T> values, Findings findings) {
    for (Node node : list.items()) {
      Optional<T> read = item.reading().read(node, what, findings);
      if (read.filter(values::contains).isPresent() && node instanceof Scalar twice) {
        String message = "%s stands twice in %s".formatted(Quoted.of(twice.text()), what);
        findings.add(FindingCode.CONTRADICTION, node.at(), message, help);
      } else {
        read.ifPresent(values::add);
      }
    }
  }

  private static <E extends Enum<E> & Coded> List<String> lacking(Class<E> type, List<E> order) {
    List<String> lacking = new ArrayList<>(Coded.words(type));
    order.forEach(member -> lacking.remove(member.word()));
    return lacking;
  }

  private static Map<String, Object> once(int min, int max) {
    Map<String, Object> keywords = sized(min, max);
    keywords.put("uniqueItems", true);
    return keywords;
  }

  private static Map<String, Object> sized(int min, int max) {
    Map<String, Object> keywords = new LinkedHashMap<>();
    if (min > 0) {
      keywords.put("minItems", min);
    }
    if (max < Integer.MAX_VALUE) {
      keywords.put("maxItems", max);
    }
    return keywords;
  }
}
