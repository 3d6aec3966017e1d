package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import java.util.List;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/**
 * What every fact can tell. A fact is a part of one account as of one date; two facts are never the
 * same, even if they say the same. Immutable and thread-safe.
 *
 * <p>Accessors that are marked {@code @Open} return null where the value is unknown; all others
 * always have a value. Quantities are decimal numbers.
 */
public interface Fact {

  /** How many statements stand behind a property at most, besides that there are more. */
  int MOST_BEHIND = 5;

  /** Returns a few words that tell this fact from others of its type, for explanations. */
  Text label();

  /**
   * Returns the value of a threshold for the account's segment.
   *
   * @throws IllegalArgumentException if the pack declares no such threshold
   */
  BigDecimal threshold(@Declared(NameKind.THRESHOLD) String name);

  /**
   * Returns what would have to be reported for a property to be known, in order and each once: all
   * of it together, as far as can be told before it is there. Empty if the property is known, and
   * if no report would help by itself, because it is the pack that says nothing, or because what
   * the property tells of has not happened yet.
   *
   * @param property as rules write it, without its argument
   * @param arguments what it is asked with
   */
  List<Missing> missing(String property, List<String> arguments);

  /**
   * Returns what a computed property rests on as far as that is known: the dates, figures and parts
   * of the account that it was made from, by the same reckoning. The sum of it first, then the
   * parts, what matters most before the rest; at most {@link #MOST_BEHIND}, and one more that says
   * how many were left out. Short statements without a full stop, for people; empty for a property
   * that is as it was reported or declared. Computed when asked for.
   *
   * @param property as rules write it, without its argument
   * @param arguments what it is asked with
   */
  List<Text> behind(String property, List<String> arguments);
}
