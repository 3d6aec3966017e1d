package org.onboardingrules.explanation.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.onboardingrules.explanation.code.Standing;

/**
 * The same part of a rule in two explanations, and how it stands there.
 *
 * <p>Of parts that make a whole, not all that changed made the difference: of parts that must all
 * hold, those that kept the whole from standing as well as it does in the better answer; of parts
 * of which one suffices, those that brought it there.
 */
record Paired<T>(T older, T newer, Standing from, Standing to) {

  /** Pairs the parts of two lists of one length, by position. */
  static <T> List<Paired<T>> inOrder(
      List<? extends T> older, List<? extends T> newer, Function<? super T, Standing> standing) {
    return IntStream.range(0, Math.min(older.size(), newer.size()))
        .mapToObj(i -> of(older.get(i), newer.get(i), standing))
        .toList();
  }

  private static <T> Paired<T> of(T older, T newer, Function<? super T, Standing> standing) {
    return new Paired<>(older, newer, standing.apply(older), standing.apply(newer));
  }

  /** Returns the parts of two lists that are the same by a name, in the order of the older. */
  static <T> List<Paired<T>> byName(
      List<T> older,
      List<T> newer,
      Function<T, String> name,
      Function<? super T, Standing> standing) {
    List<Paired<T>> pairs = new ArrayList<>();
    List<T> left = new ArrayList<>(newer);
    for (T before : older) {
      left.stream()
          .filter(after -> name.apply(after).equals(name.apply(before)))
          .findFirst()
          .ifPresent(
              after -> {
                left.remove(after);
                pairs.add(of(before, after, standing));
              });
    }
    return pairs;
  }

  /** What was not asked changes with what it rests on, and causes nothing. */
  boolean changed() {
    return from != to && from != Standing.NOT_ASKED && to != Standing.NOT_ASKED;
  }

  /** Returns those that made a whole stand otherwise which needs them all. */
  static <T> List<Paired<T>> decisiveOfAll(List<Paired<T>> parts) {
    Standing from = worst(parts.stream().map(Paired::from).toList());
    Standing to = worst(parts.stream().map(Paired::to).toList());
    boolean better = to.compareTo(from) < 0;
    List<Paired<T>> changed = parts.stream().filter(Paired::changed).toList();
    List<Paired<T>> decisive =
        changed.stream()
            .filter(part -> better ? part.from().compareTo(to) > 0 : part.to().compareTo(from) > 0)
            .toList();
    return from == to || decisive.isEmpty() ? changed : decisive;
  }

  /** Returns those that made a whole stand otherwise for which one of them suffices. */
  static <T> List<Paired<T>> decisiveOfAny(List<Paired<T>> parts) {
    Standing from = best(parts.stream().map(Paired::from).toList());
    Standing to = best(parts.stream().map(Paired::to).toList());
    boolean better = to.compareTo(from) < 0;
    return parts.stream()
        .filter(Paired::changed)
        .filter(part -> better ? part.to() == to : part.from() == from)
        .toList();
  }

  /** Returns how parts stand together that must all hold. */
  static Standing worst(List<Standing> parts) {
    return parts.stream()
        .filter(standing -> standing != Standing.NOT_ASKED)
        .max(Comparator.naturalOrder())
        .orElse(Standing.HOLDS);
  }

  private static Standing best(List<Standing> parts) {
    return parts.stream().min(Comparator.naturalOrder()).orElse(Standing.DOES_NOT_HOLD);
  }
}
