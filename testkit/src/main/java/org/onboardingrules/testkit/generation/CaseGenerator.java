package org.onboardingrules.testkit.generation;

import java.util.Random;
import java.util.stream.Stream;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.testkit.Case;

/** Makes cases of a pack by chance: the same for the same pack and the same numbers drawn. */
public interface CaseGenerator {

  /** Returns a generator for a pack. */
  static CaseGenerator of(EvaluatedPack pack) {
    throw new UnsupportedOperationException(pack.toString());
  }

  /** Returns a case out of nothing. */
  Case random(Random random);

  /** Returns a case that differs from one in a few places, at the boundaries of the pack. */
  Case near(Case seed, Random random);

  /** Returns smaller and plainer cases than one, the most daring step first; none if minimal. */
  Stream<Case> smaller(Case seed);
}
