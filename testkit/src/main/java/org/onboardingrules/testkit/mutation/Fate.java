package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;

/** What became of a mutant. Immutable. */
public sealed interface Fate {

  /**
   * A scenario fails with it.
   *
   * @param scenario the name of the first that does
   */
  record Killed(String scenario) implements Fate {}

  /**
   * All scenarios hold with it, although it concludes other things about some account.
   *
   * @param unnoticed a small case about which it does
   * @param lost what the pack says there and the mutant does not
   * @param gained what the mutant says there and the pack does not
   */
  record Survived(Case unnoticed, List<Outcome> lost, List<Outcome> gained) implements Fate {

    /** Copies the lists. */
    public Survived {
      lost = List.copyOf(lost);
      gained = List.copyOf(gained);
    }
  }

  /**
   * All scenarios hold with it, and no account was found about which it concludes other things: it
   * may be another way to write the same.
   *
   * @param tried how many cases were tried
   */
  record NotToldApart(int tried) implements Fate {}
}
