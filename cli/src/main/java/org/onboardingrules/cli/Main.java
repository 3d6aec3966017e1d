package org.onboardingrules.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The entry point of the command line. */
@Command(
    name = "onboarding",
    description = "Checks rule packs, assesses accounts with them, and explains why.",
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      AssessCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      DocsCommand.class
    },
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  private Main() {}

  /**
   * Runs the command line and ends the JVM with its exit status: 0 if all went well, 1 if something
   * was found to be wrong with the input, 2 if the command was called in a wrong way.
   *
   * @param args the command's arguments
   */
  public static void main(String[] args) {
    System.exit(
        commandLine()
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    CommandLine command = commandLine();
    command.usage(command.getOut());
  }

  /** Reads the version from the manifest of the jar that this class came in. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "onboarding "
            + Objects.requireNonNullElse(
                Main.class.getPackage().getImplementationVersion(), "(not packaged)")
      };
    }
  }
}
