package org.onboardingrules.testkit.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.testkit.SamplePacks;

/**
 * The golden file of what failing scenarios show.
 *
 * <p>No test writes it. After a change of texts run this class by hand, in the folder of the
 * module, and read the difference.
 */
final class FailureTexts {

  private static final Path GOLDEN = Path.of("src/test/resources/scenario/failing.txt");

  private FailureTexts() {}

  /** Writes what is shown now as what is expected. */
  public static void main(String[] arguments) throws IOException, ValidationException {
    Files.createDirectories(GOLDEN.getParent());
    Files.writeString(GOLDEN, report("failing"));
  }

  static String expected() throws IOException {
    return Files.readString(GOLDEN).replace("\r\n", "\n");
  }

  static String report(String pack) throws ValidationException {
    ScenarioSuite suite = ScenarioSuite.of(SamplePacks.named(pack));
    return suite.report(suite.run());
  }
}
