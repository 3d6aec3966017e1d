package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.StakeholderRole;

/**
 * A reason to escalate, to extend or to release. Immutable.
 *
 * @param id its id
 * @param decision what it speaks for: escalate, extend or release
 * @param to whom to turn to; empty if it does not matter
 * @param text the reason for readers
 * @param source who or what says so, such as {@code R116}; empty if not said
 * @param at where it is declared
 */
public record DeclaredReason(
    String id,
    DecisionAction decision,
    Optional<StakeholderRole> to,
    Text text,
    Optional<String> source,
    Snippet at)
    implements Declaration {

  /**
   * Checks the decision.
   *
   * @throws IllegalArgumentException if no rule may ask for that decision
   */
  public DeclaredReason {
    if (decision == DecisionAction.COMPLETE || decision == DecisionAction.CONTINUE) {
      throw new IllegalArgumentException("reason " + id + " cannot speak for " + decision.word());
    }
  }
}
