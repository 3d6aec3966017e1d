package org.onboardingrules.authoring.conclusion;

/**
 * What a rule says when it holds. Conclusions are a set by value: drawn twice, a conclusion stands
 * once. Immutable and thread-safe.
 */
public sealed interface Conclusion
    permits CriterionMet,
        OnboardingComplete,
        Escalate,
        Extend,
        Release,
        ChurnRisk,
        DelayCause,
        Play {

  /** Returns a few words that tell this conclusion from others of its type, for explanations. */
  String label();
}
