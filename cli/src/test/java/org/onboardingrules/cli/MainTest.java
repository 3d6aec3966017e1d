package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

  @Test
  void the_version_option_prints_the_name_and_a_version() {
    StringWriter out = new StringWriter();
    CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true));

    int status = command.execute("--version");

    assertThat(status).isZero();
    assertThat(out.toString()).startsWith("onboarding ");
  }
}
