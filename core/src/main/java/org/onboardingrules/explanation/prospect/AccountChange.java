package org.onboardingrules.explanation.prospect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * Something that would happen to an account, or become known of it. Immutable and thread-safe.
 *
 * @param kind what happens
 * @param of the id of what it happens to, such as the milestone or the metric; where it has none, a
 *     coded word or what the host calls it
 * @param measure the figure that moves, such as {@code total("evidence")}; empty where none does
 * @param from the figure before, in plain decimals; empty if it was not known, or there is none
 * @param to the figure after, or the word given; empty if there is none
 * @param on the day on which it would happen; in the past only for what was not known
 * @param text the whole of it, for people
 */
public record AccountChange(
    ChangeKind kind,
    String of,
    Optional<String> measure,
    Optional<String> from,
    Optional<String> to,
    LocalDate on,
    Text text) {

  /** Checks that all parts are there. */
  public AccountChange {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    requireNonNull(measure, "measure");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(on, "on");
    requireNonNull(text, "text");
  }
}
