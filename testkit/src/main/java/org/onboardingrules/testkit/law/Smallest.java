package org.onboardingrules.testkit.law;

import java.util.Optional;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.generation.CaseGenerator;
import org.onboardingrules.testkit.search.Judged;

/** Makes a case that breaks a law as small as it goes. */
record Smallest(EvaluatedPack pack, CaseGenerator generator, Check check) {

  private static final int MOST_STEPS = 500;

  Breach of(Case found) {
    Case least = found;
    Optional<Case> next = Optional.of(found);
    for (int i = 0; i < MOST_STEPS && next.isPresent(); i++) {
      least = next.get();
      next = generator.smaller(least).filter(one -> breach(one).isPresent()).findFirst();
    }
    return breach(least).orElseThrow();
  }

  private Optional<Breach> breach(Case one) {
    return check.breach(Judged.of(pack, one));
  }
}
