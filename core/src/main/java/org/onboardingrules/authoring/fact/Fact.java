package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.term.Text;

/**
 * What every fact can tell. A fact is a part of one account as of one date; two facts are never the
 * same, even if they say the same. Immutable and thread-safe.
 *
 * <p>Accessors that are marked {@code @Open} return null where the value is unknown; all others
 * always have a value. Quantities are decimal numbers.
 */
public interface Fact {

  /** Returns a few words that tell this fact from others of its type, for explanations. */
  Text label();

  /**
   * Returns the value of a threshold for the account's segment.
   *
   * @throws IllegalArgumentException if the pack declares no such threshold
   */
  BigDecimal threshold(@Declared(NameKind.THRESHOLD) String name);

  /** Stand-in. */
  default java.util.List<org.onboardingrules.term.Missing> missing(
      String property, java.util.List<String> arguments) {
    return java.util.List.of();
  }
}
