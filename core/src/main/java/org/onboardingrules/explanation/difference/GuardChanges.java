package org.onboardingrules.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.GuardExplained;

/** The guards behind completion that stand otherwise than before. */
final class GuardChanges {

  private GuardChanges() {}

  static List<Cause> between(Explanation older, Explanation newer) {
    List<Cause> changes = new ArrayList<>();
    for (GuardExplained before : older.guards()) {
      newer.guards().stream()
          .filter(after -> after.guard() == before.guard())
          .filter(after -> after.standing() != before.standing())
          .map(after -> changed(before, after))
          .forEach(changes::add);
    }
    return changes;
  }

  private static Cause changed(GuardExplained before, GuardExplained after) {
    return new Cause.GuardChanged(
        before.guard().word(), Optional.of(before.text()), Optional.of(after.text()));
  }
}
