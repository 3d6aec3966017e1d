package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.term.code.Cause;

/** Reads a change of scope. */
final class ScopeChangeReader {

  private ScopeChangeReader() {}

  static Optional<ScopeChange> read(Section section) {
    Optional<LocalDate> raisedOn = section.requiredDate("raised-on");
    Optional<LocalDate> agreedOn = section.date("agreed-on");
    section.notBefore("raised-on", raisedOn, "agreed-on", agreedOn);
    Optional<Cause> cause = section.word("cause", Cause.class);
    Optional<String> description = section.text("description");
    return section.built(
        () -> new ScopeChange(raisedOn.orElseThrow(), agreedOn, cause, description));
  }
}
