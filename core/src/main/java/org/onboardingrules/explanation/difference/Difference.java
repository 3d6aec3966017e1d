package org.onboardingrules.explanation.difference;

import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.explanation.Explanation;

/**
 * What differs between two answers on one account, such as last week's and today's, or an old
 * pack's and a new one's, and which input or threshold caused it.
 *
 * <p>Plain data that stands by itself. Equal by value; immutable and thread-safe. Equal answers
 * give an equal difference.
 *
 * @param accountId the account's id at the host
 * @param accountName the account's name, as the newer answer has it
 * @param older what the older answer rests on
 * @param newer what the newer answer rests on
 * @param changes what they say differently, by part, then by id; empty if nothing changed
 * @param conclusions the conclusions that stand otherwise, in the order of their names, each with
 *     what caused it
 */
public record Difference(
    String accountId,
    String accountName,
    Basis older,
    Basis newer,
    List<Change> changes,
    List<ConclusionChange> conclusions) {

  /** Copies the lists. */
  public Difference {
    changes = List.copyOf(changes);
    conclusions = List.copyOf(conclusions);
  }

  /**
   * Returns what differs between two explanations, with all causes that they hold.
   *
   * @throws IllegalArgumentException if they are of different accounts
   */
  public static Difference between(Explanation older, Explanation newer) {
    return between(
        older.assessment(),
        newer.assessment(),
        ExplainedConclusions.between(older, newer),
        GuardChanges.between(older, newer));
  }

  /**
   * Returns what differs between two assessments. Causes are told from the evidence alone, which
   * says nothing of what was not concluded: compare explanations where there are any.
   *
   * @throws IllegalArgumentException if they are of different accounts
   */
  public static Difference between(Assessment older, Assessment newer) {
    return between(older, newer, EvidencedConclusions.between(older, newer), List.of());
  }

  private static Difference between(
      Assessment older, Assessment newer, List<ConclusionChange> conclusions, List<Cause> guards) {
    if (!older.accountId().equals(newer.accountId())) {
      throw new IllegalArgumentException(
          "older is of account `"
              + older.accountId()
              + "` and newer of `"
              + newer.accountId()
              + "`\ncompare two answers on one account");
    }
    return new Difference(
        newer.accountId(),
        newer.accountName(),
        Basis.of(older),
        Basis.of(newer),
        new Changes(older, newer, conclusions, guards).all(),
        conclusions);
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty() && conclusions.isEmpty();
  }
}
