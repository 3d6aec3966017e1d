package org.onboardingrules.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.DidYouMean;

/**
 * The accounts that were asked for by id: which of them came by, and which other id each of the
 * rest may have meant. Mutable; used by one thread.
 */
public final class Wanted {

  private final Map<String, String> missing = new TreeMap<>();
  private final List<String> ids;

  /** What stands for an id as long as nothing like it came by. */
  private static final String NOTHING = "";

  /** Starts with the ids that were asked for. */
  public Wanted(List<String> ids) {
    this.ids = List.copyOf(ids);
    ids.forEach(id -> missing.put(id, NOTHING));
  }

  /** Returns whether no account was asked for by its id. */
  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Returns whether an account was asked for. */
  public boolean isWanted(String id) {
    missing.remove(id);
    missing.replaceAll((written, near) -> nearer(written, near, id));
    return ids.contains(id);
  }

  private static String nearer(String written, String near, String id) {
    List<String> known = near.isEmpty() ? List.of(id) : List.of(near, id);
    return DidYouMean.nearest(written, known).orElse(near);
  }

  /**
   * Returns a line for each account that did not come by, in the order in which they were asked.
   */
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (String id : ids.stream().distinct().toList()) {
      @Nullable String near = missing.get(id);
      if (near != null) {
        Optional<String> meant = Optional.of(near).filter(name -> !name.isEmpty());
        complaints.add(
            "there is no account `"
                + id
                + "`"
                + meant.map(name -> "; did you mean `" + name + "`?").orElse(""));
      }
    }
    return complaints;
  }
}
