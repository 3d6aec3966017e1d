package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.Text;

/**
 * How a change is told.
 *
 * @param today what happens later is told as a date by which it has to
 * @param before the account without any change, on the day on which all are made
 * @param after the same with all of them
 */
record Telling(Names names, LocalDate today, Facts before, Facts after) {

  /** When it happens, after what does; what is dated back is told as of that date. */
  Text when(LocalDate on) {
    if (on.isBefore(today)) {
      return new Text(" as of " + on, on + "付けで");
    }
    return new Text(" by " + on, on + "までに");
  }

  /** A change that moves no figure. */
  AccountChange change(ChangeKind kind, String of, LocalDate on, String en, String ja) {
    Text when = when(on);
    return new AccountChange(
        kind,
        of,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        on,
        new Text(en + when.en(), when.ja() + ja));
  }
}
