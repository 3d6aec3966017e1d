package org.onboardingrules.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.generation.CaseGenerator;

/**
 * A case that gets smaller as its generator makes it smaller; the smaller, the less there is to
 * read.
 */
record ShrinkableCase(Case value, CaseGenerator generator) implements Shrinkable<Case> {

  @Override
  public Stream<Shrinkable<Case>> shrink() {
    return generator.smaller(value).map(smaller -> new ShrinkableCase(smaller, generator));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(AccountYaml.of(value.account()).length());
  }
}
