package org.onboardingrules.internal.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.code.Coded;

/**
 * Typed access to the keys of one mapping that hold lists of single values; reports faults as
 * {@link Fields} does.
 */
public final class FieldLists {

  private final Lookup lookup;

  FieldLists(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Returns the members of an enum that a list names; other words are reported and left out. */
  public <E extends Enum<E> & Coded> List<E> words(String key, Class<E> type) {
    return lookup.read(key, false, Lists.of(Wanted.word(type).asItem())).orElse(List.of());
  }

  /**
   * Returns members of an enum, none of them twice, and reports their absence.
   *
   * @param min how many at least
   * @param max how many at most
   * @param wanted what to write, with its article
   */
  public <E extends Enum<E> & Coded> Optional<List<E>> requiredSeveral(
      String key, Class<E> type, int min, int max, String wanted) {
    return lookup.read(key, true, Lists.distinct(Wanted.word(type).asItem(), min, max, wanted));
  }

  /** Returns all members of an enum in the order of a list, which must name each of them once. */
  public <E extends Enum<E> & Coded> Optional<List<E>> order(
      String key, Class<E> type, String help) {
    return lookup.read(key, false, Lists.order(type, help));
  }

  /**
   * Returns ISO dates, none of them twice, and reports their absence; there may be none in the
   * list.
   *
   * @param wanted what to write, with its article
   */
  public Optional<List<LocalDate>> requiredDates(String key, String wanted) {
    return lookup.read(
        key, true, Lists.distinct(Wanted.DATE.asItem(), 0, Integer.MAX_VALUE, wanted));
  }

  /**
   * Returns two whole numbers within bounds, both inclusive.
   *
   * @param part what one of them is, with its article
   * @param wanted what to write, with its article
   */
  public Optional<List<Integer>> pair(String key, int min, int max, String part, String wanted) {
    return lookup.read(key, false, Lists.pair(Wanted.integer(min, max), part, wanted));
  }

  /**
   * Returns two whole numbers within bounds, both inclusive, and reports their absence.
   *
   * @param part what one of them is, with its article
   * @param wanted what to write, with its article
   */
  public Optional<List<Integer>> requiredPair(
      String key, int min, int max, String part, String wanted) {
    return lookup.read(key, true, Lists.pair(Wanted.integer(min, max), part, wanted));
  }
}
