package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.term.code.StakeholderRole;

/** Reads a stakeholder. */
final class StakeholderReader {

  private StakeholderReader() {}

  static Optional<Stakeholder> read(Section section) {
    Optional<StakeholderRole> role = section.requiredWord("role", StakeholderRole.class);
    Optional<String> name = section.requiredText("name");
    Optional<LocalDate> from = section.requiredDate("from");
    Optional<LocalDate> until = section.date("until");
    section.notBefore("from", from, "until", until);
    return section.built(
        () -> new Stakeholder(role.orElseThrow(), name.orElseThrow(), from.orElseThrow(), until));
  }
}
