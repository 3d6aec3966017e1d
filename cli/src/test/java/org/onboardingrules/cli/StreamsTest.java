package org.onboardingrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the command line as a process of its own, on the standard streams. */
class StreamsTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void what_is_wrong_with_the_accounts_is_seen_on_standard_error()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JAVA.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "assess",
                "standard",
                "--accounts",
                "nowhere.yaml",
                "--as-of",
                "2026-03-31")
            .start();
    process.getOutputStream().close();

    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).contains("nowhere.yaml");
  }
}
