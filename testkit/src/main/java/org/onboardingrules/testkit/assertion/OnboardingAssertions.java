package org.onboardingrules.testkit.assertion;

import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Assessment;

/**
 * Where assertions on assessments begin. Stateless and thread-safe.
 *
 * <pre>{@code
 * assertThat(pack.assess(account, asOf)).isIncomplete().isEscalatedBecause("customer-silent");
 * }</pre>
 */
public final class OnboardingAssertions {

  private OnboardingAssertions() {}

  /** Returns assertions on an assessment; all of them fail on {@code null}. */
  public static AssessmentAssert assertThat(@Nullable Assessment actual) {
    return new AssessmentAssert(actual);
  }
}
