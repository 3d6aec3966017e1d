package org.onboardingrules.explanation.condition;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/**
 * How a test on values stands. What a rule negates is told as what must hold: {@code !(a < 5)} as a
 * at least 5. Immutable and thread-safe.
 */
public sealed interface TestExplained {

  /** Returns the test as it stands in the rule. */
  String written();

  /** Returns where it stands. */
  Place at();

  /** Returns whether it holds. */
  Standing standing();

  /** Returns what the function of the case that this is returns. */
  <R> R match(
      Function<? super ValueTest, ? extends R> value,
      Function<? super SeveralTests, ? extends R> several);

  /**
   * A test of one value.
   *
   * @param text what was seen, and what is needed where that is something else, for people; follows
   *     the name of the fact
   * @param seen the value
   * @param need what it has to be
   * @param missing what should be reported for it to be known, where it is unknown
   * @param behind what that value rests on, down to the data, where it was computed: short
   *     statements, the sum of it first; empty where the value is as it was reported, and where
   *     nothing is known
   */
  record ValueTest(
      String written,
      Place at,
      Standing standing,
      Text text,
      ValueRead seen,
      Need need,
      List<Missing> missing,
      List<Text> behind)
      implements TestExplained {

    /** Copies the lists. */
    public ValueTest {
      missing = List.copyOf(missing);
      behind = List.copyOf(behind);
    }

    @Override
    public <R> R match(
        Function<? super ValueTest, ? extends R> value,
        Function<? super SeveralTests, ? extends R> several) {
      return value.apply(this);
    }
  }

  /**
   * Several tests.
   *
   * @param all whether all must hold; else one suffices
   * @param tests in their order
   */
  record SeveralTests(
      String written, Place at, Standing standing, boolean all, List<TestExplained> tests)
      implements TestExplained {

    /** Copies the list. */
    public SeveralTests {
      tests = List.copyOf(tests);
    }

    @Override
    public <R> R match(
        Function<? super ValueTest, ? extends R> value,
        Function<? super SeveralTests, ? extends R> several) {
      return several.apply(this);
    }
  }
}
