package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Side;

/** Reads a blocker. */
final class BlockerReader {

  private BlockerReader() {}

  static Optional<Blocker> read(Section section) {
    Optional<BlockerKind> kind = section.requiredWord("kind", BlockerKind.class);
    Optional<Side> owner = section.requiredWord("owner", Side.class);
    Optional<LocalDate> since = section.requiredDate("since");
    Optional<LocalDate> resolvedOn = section.date("resolved-on");
    section.notBefore("since", since, "resolved-on", resolvedOn);
    Optional<Boolean> resolvable = section.flag("resolvable");
    Optional<String> description = section.text("description");
    return section.built(
        () ->
            new Blocker(
                kind.orElseThrow(),
                owner.orElseThrow(),
                since.orElseThrow(),
                resolvedOn,
                resolvable,
                description));
  }
}
