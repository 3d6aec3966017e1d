package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.term.Text;

/**
 * What could be done next about something that does not hold, or why nothing can. Immutable.
 *
 * @param holds whether it holds, so that nothing has to be done
 * @param edits changes, each of which leads towards it
 * @param waits later days on which it may be otherwise by itself
 * @param walls what stands in the way of changes that would be needed
 * @param certain whether it is certain, where there are neither edits nor waits, that it cannot
 *     come to hold
 */
record Ways(
    boolean holds, List<Edit> edits, Set<LocalDate> waits, List<Text> walls, boolean certain) {

  /** It holds. */
  static final Ways HELD = new Ways(true, List.of(), Set.of(), List.of(), true);

  /** No change is known that would make it hold; there may be some. */
  static final Ways UNTRIED = new Ways(false, List.of(), Set.of(), List.of(), false);

  /** It can never come to hold, and nobody need be told why. */
  static final Ways NEVER = new Ways(false, List.of(), Set.of(), List.of(), true);

  static Ways by(Edit... edits) {
    return new Ways(false, List.of(edits), Set.of(), List.of(), true);
  }

  static Ways by(List<? extends Edit> edits) {
    return new Ways(false, List.copyOf(edits), Set.of(), List.of(), !edits.isEmpty());
  }

  static Ways waiting(LocalDate... days) {
    return new Ways(false, List.of(), Set.of(days), List.of(), true);
  }

  /** It can never come to hold. */
  static Ways wall(Text why) {
    return new Ways(false, List.of(), Set.of(), List.of(why), true);
  }

  /** No change is known that would make it hold. */
  static Ways untried(Text why) {
    return new Ways(false, List.of(), Set.of(), List.of(why), false);
  }

  boolean hopeless() {
    return !holds && edits.isEmpty() && waits.isEmpty();
  }

  /** The same, where something that was not looked at may make it hold. */
  Ways uncertain() {
    return new Ways(holds, edits, waits, walls, false);
  }

  private boolean neverComes() {
    return hopeless() && certain;
  }

  /** One of several suffices. */
  static Ways any(Collection<Ways> several) {
    if (several.stream().anyMatch(Ways::holds)) {
      return HELD;
    }
    Set<Edit> edits = new LinkedHashSet<>();
    Set<LocalDate> waits = new TreeSet<>();
    Set<Text> walls = new LinkedHashSet<>();
    for (Ways one : several) {
      edits.addAll(one.edits);
      waits.addAll(one.waits);
      walls.addAll(one.walls);
    }
    boolean certain = several.stream().allMatch(Ways::certain);
    return new Ways(false, List.copyOf(edits), waits, List.copyOf(walls), certain);
  }

  /**
   * All of several are needed: something is done about the first of them about which something can
   * be done, unless another can never come.
   */
  static Ways all(Collection<Ways> several) {
    List<Ways> open = several.stream().filter(ways -> !ways.holds).toList();
    List<Ways> never = open.stream().filter(Ways::neverComes).toList();
    if (open.isEmpty()) {
      return HELD;
    } else if (!never.isEmpty()) {
      return new Ways(false, List.of(), Set.of(), walls(never), true);
    }
    return open.stream()
        .filter(ways -> !ways.hopeless())
        .findFirst()
        .orElseGet(() -> new Ways(false, List.of(), Set.of(), walls(open), false));
  }

  private static List<Text> walls(List<Ways> several) {
    List<Text> walls = new ArrayList<>();
    several.forEach(ways -> walls.addAll(ways.walls));
    return walls.stream().distinct().toList();
  }
}
