package org.onboardingrules.authoring.conclusion;

/** The onboarding is complete, as far as rules can say; the guards still apply (R125). */
public record OnboardingComplete() implements Conclusion {

  @Override
  public String label() {
    return "complete";
  }

  /** Returns the conclusion. */
  public static OnboardingComplete reached() {
    return new OnboardingComplete();
  }
}
