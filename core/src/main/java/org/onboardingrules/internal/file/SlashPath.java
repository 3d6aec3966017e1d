package org.onboardingrules.internal.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A path of names with slashes between them, the same on every system. Immutable.
 *
 * @param names from the outside in, without {@code .} and empty ones; {@code ..} only at the start
 */
public record SlashPath(List<String> names) {

  /** The path that leads nowhere else. */
  public static final SlashPath HERE = new SlashPath(List.of());

  private static final String UP = "..";

  /** Takes the {@code .} out, and each {@code ..} together with the name before it. */
  public SlashPath {
    names = normal(names);
  }

  /** Reads a path; a slash at its start or end is passed over. */
  public static SlashPath of(String text) {
    return new SlashPath(Arrays.asList(text.split("/", -1)));
  }

  /** Returns where a path leads that starts here. */
  public SlashPath resolve(SlashPath further) {
    List<String> all = new ArrayList<>(names);
    all.addAll(further.names);
    return new SlashPath(all);
  }

  /** Returns where a path leads that starts here. */
  public SlashPath resolve(String further) {
    return resolve(of(further));
  }

  /** Returns the path of the folder around this one. */
  public SlashPath parent() {
    return resolve(UP);
  }

  /** Returns whether the path leads nowhere else. */
  public boolean isHere() {
    return names.isEmpty();
  }

  /** Returns whether the path leaves the folder it starts from. */
  public boolean leadsOut() {
    return !names.isEmpty() && names.get(0).equals(UP);
  }

  /** Returns the innermost name; of the path that leads nowhere else an empty text. */
  public String last() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  /** Returns the names with slashes between them. */
  @Override
  public String toString() {
    return String.join("/", names);
  }

  private static List<String> normal(List<String> names) {
    List<String> normal = new ArrayList<>();
    for (String name : names) {
      boolean back = name.equals(UP) && !normal.isEmpty();
      if (back && !normal.get(normal.size() - 1).equals(UP)) {
        normal.remove(normal.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        normal.add(name);
      }
    }
    return List.copyOf(normal);
  }
}
