package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Extension;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.Side;

/** Reads an extension. */
final class ExtensionReader {

  private ExtensionReader() {}

  static Optional<Extension> read(Section section) {
    Optional<LocalDate> grantedOn = section.requiredDate("granted-on");
    Optional<Cause> cause = section.word("cause", Cause.class);
    Optional<String> action = section.text("action");
    Optional<String> approver = section.text("approver");
    Optional<Side> side = section.word("side", Side.class);
    Optional<LocalDate> oldDate = section.requiredDate("old-date");
    Optional<LocalDate> newDate = section.date("new-date");
    if (oldDate.isPresent() && newDate.isPresent() && !newDate.get().isAfter(oldDate.get())) {
      section.report(
          FindingCode.CONTRADICTION,
          "new-date",
          "`new-date` does not lie after `old-date`, " + oldDate.get(),
          "write a later date, or leave the key out");
    }
    return section.built(
        () ->
            new Extension(
                grantedOn.orElseThrow(),
                cause,
                action,
                approver,
                side,
                oldDate.orElseThrow(),
                newDate));
  }
}
