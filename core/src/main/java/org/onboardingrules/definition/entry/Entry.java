package org.onboardingrules.definition.entry;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * Something that rules conclude, and when. Immutable and thread-safe.
 *
 * @param id its kind and id
 * @param text what it is; three dots stand where only an account could put a value
 * @param source who or what says so, such as {@code R116}; empty if the pack does not say
 * @param origin where it is declared
 * @param rules those that conclude it, of which one suffices; in the order of their places
 */
public record Entry(
    EntryId id, Text text, Optional<String> source, Origin origin, List<RuleStated> rules) {

  /** Copies the list. */
  public Entry {
    rules = List.copyOf(rules);
  }
}
