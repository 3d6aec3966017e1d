package org.onboardingrules.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onboardingrules.account.Account;

/** An account with changes that were made to it, each key once. */
final class State {

  private final Account original;
  private final Map<String, Edit> edits;
  private final Account account;

  private State(Account original, Map<String, Edit> edits, Account account) {
    this.original = original;
    this.edits = edits;
    this.account = account;
  }

  static State of(Account account) {
    return new State(account, Map.of(), account);
  }

  Account account() {
    return account;
  }

  int size() {
    return edits.size();
  }

  List<Edit> edits() {
    return List.copyOf(edits.values());
  }

  /** Whether all changes are of a size that anybody would try. */
  boolean isPlausible() {
    return edits.values().stream().allMatch(Edit::isPlausible);
  }

  /** What tells states of one account apart. */
  Set<Edit> made() {
    return Set.copyOf(edits.values());
  }

  State with(Edit edit) {
    Edit before = edits.get(edit.key());
    Map<String, Edit> more = new LinkedHashMap<>(edits);
    if (before == null) {
      more.put(edit.key(), edit);
      return new State(original, more, edit.on(account));
    }
    more.put(edit.key(), before.with(edit));
    return of(original, more);
  }

  /** The same account with some of the changes alone. */
  State only(List<Edit> some) {
    Map<String, Edit> kept = new LinkedHashMap<>();
    some.forEach(edit -> kept.put(edit.key(), edit));
    return of(original, kept);
  }

  State without(Edit edit) {
    List<Edit> others = new ArrayList<>(edits.values());
    others.remove(edit);
    return only(others);
  }

  private static State of(Account original, Map<String, Edit> edits) {
    Account account = original;
    for (Edit edit : edits.values()) {
      account = edit.on(account);
    }
    return new State(original, edits, account);
  }
}
