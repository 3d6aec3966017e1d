package org.onboardingrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.onboardingrules.assessment.Assessment;

/**
 * What came of one account among many: its assessment, or the reason why there is none. Immutable
 * and thread-safe.
 */
public sealed interface AccountResult {

  /**
   * An account that was assessed.
   *
   * @param assessment the answer
   */
  record Assessed(Assessment assessment) implements AccountResult {

    /** Checks that it is there. */
    public Assessed {
      requireNonNull(assessment, "assessment");
    }

    @Override
    public String accountId() {
      return assessment.accountId();
    }

    @Override
    public <T> T match(Function<Assessed, T> assessed, Function<NotAssessed, T> notAssessed) {
      return assessed.apply(this);
    }
  }

  /**
   * An account that could not be assessed.
   *
   * @param accountId the account's id at the host
   * @param failure what {@link CompiledPack#assess} throws for this account; anything unexpected is
   *     the cause of an {@link EvaluationException}
   */
  record NotAssessed(String accountId, RuntimeException failure) implements AccountResult {

    /** Checks that both are there. */
    public NotAssessed {
      requireNonNull(accountId, "accountId");
      requireNonNull(failure, "failure");
    }

    /** Returns what is wrong, in words; where that is several things, a line each. */
    public String problem() {
      return String.valueOf(failure.getMessage());
    }

    @Override
    public <T> T match(Function<Assessed, T> assessed, Function<NotAssessed, T> notAssessed) {
      return notAssessed.apply(this);
    }
  }

  /** Returns the account's id at the host. */
  String accountId();

  /** Returns what the function for this case returns. */
  <T> T match(Function<Assessed, T> assessed, Function<NotAssessed, T> notAssessed);
}
