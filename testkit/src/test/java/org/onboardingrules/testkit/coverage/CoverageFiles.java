package org.onboardingrules.testkit.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.Scope;

/**
 * The reports on the coverage of {@code coverage-sample}, as they are kept. Run it, from the folder
 * of the module, to write them anew; read the difference before you commit it.
 */
public final class CoverageFiles {

  private static final Path FOLDER = Path.of("src/test/resources/coverage");

  private CoverageFiles() {}

  static Coverage sample() {
    return Coverage.of(SamplePacks.named("coverage-sample"), Scope.OWN);
  }

  static String kept(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file)).replace("\r\n", "\n");
  }

  /** Writes the files. */
  public static void main(String[] args) throws IOException {
    Files.writeString(FOLDER.resolve("report.txt"), CoverageText.of(sample()));
    Files.writeString(FOLDER.resolve("report.json"), CoverageJson.of(sample()));
    Files.writeString(FOLDER.resolve("report.html"), CoveragePage.of(sample()));
  }
}
