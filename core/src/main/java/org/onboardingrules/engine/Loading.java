package org.onboardingrules.engine;

import java.util.Optional;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;

/**
 * The whole way from a place to a compiled pack: read, check, compile. It is gone as far as it
 * leads; rules are compiled only if there is no error before.
 *
 * @param report everything that was found on the way
 * @param pack the compiled pack; empty if the report has errors
 */
record Loading(ValidationReport report, Optional<CompiledPack> pack) {

  static Loading of(PackSource source) {
    return of(PackCheck.of(PackReading.of(source)));
  }

  /** Goes the way from a pack that was checked. */
  static Loading of(PackCheck check) {
    ValidationReport found = check.report();
    if (found.hasErrors()) {
      return new Loading(found, Optional.empty());
    }
    try {
      DroolsRules rules = DroolsCompiler.compile(check.strata().layers());
      RulePack pack = check.pack().orElseThrow();
      return new Loading(found, Optional.of(new CompiledPack(pack, check, rules)));
    } catch (ValidationException refused) {
      return new Loading(together(found, refused.report()), Optional.empty());
    }
  }

  /**
   * Returns the compiled pack.
   *
   * @throws ValidationException with the whole report, if there is none
   */
  CompiledPack orThrow() throws ValidationException {
    report.throwIfErrors();
    return pack.orElseThrow();
  }

  private static ValidationReport together(ValidationReport first, ValidationReport second) {
    Findings all = new Findings();
    all.addAll(first);
    all.addAll(second);
    return all.report();
  }
}
