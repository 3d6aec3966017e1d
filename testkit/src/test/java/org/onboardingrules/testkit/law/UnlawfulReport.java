package org.onboardingrules.testkit.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onboardingrules.testkit.SamplePacks;

/** Writes the expected report of the laws anew; read the difference before you commit it. */
public final class UnlawfulReport {

  private UnlawfulReport() {}

  /** Runs from the folder of the module. */
  public static void main(String[] args) throws IOException {
    LawReport report = Laws.of(SamplePacks.named("unlawful")).tries(2_000).run();
    Files.writeString(Path.of("src/test/resources/law/unlawful.txt"), report + "\n", UTF_8);
  }
}
