package org.onboardingrules.testkit.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.onboardingrules.testkit.law.LawReport;
import org.onboardingrules.testkit.law.LawResult;
import org.onboardingrules.testkit.law.LawStanding;
import org.onboardingrules.testkit.law.Laws;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Shows the laws of a pack as tests, one for each.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> laws() {
 *   return LawTests.of(Laws.of(tested));
 * }
 * }</pre>
 */
public final class LawTests {

  private LawTests() {}

  /**
   * Runs laws and returns a test for each: it fails with the smallest counterexample if the law is
   * broken, and is aborted if the law was switched off or not put to the test.
   */
  public static Stream<DynamicTest> of(Laws laws) {
    LawReport report = laws.run();
    Stream<DynamicTest> each =
        report.results().stream().map(one -> DynamicTest.dynamicTest(name(one), () -> show(one)));
    return Stream.concat(each, Stream.of(agreement(report.disagreements())));
  }

  private static String name(LawResult result) {
    return result.law().word() + ": " + result.law().sentence();
  }

  private static void show(LawResult result) {
    if (result.standing() == LawStanding.BROKEN) {
      throw new AssertionFailedError(result.toString());
    } else if (result.standing() != LawStanding.HOLDS) {
      throw new TestAbortedException(result.toString());
    }
  }

  private static DynamicTest agreement(List<String> disagreements) {
    return DynamicTest.dynamicTest(
        "engine and evaluator agree",
        () -> {
          if (!disagreements.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", disagreements));
          }
        });
  }
}
