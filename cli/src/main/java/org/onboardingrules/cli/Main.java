package org.onboardingrules.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The entry point of the command line. */
@Command(
    name = "onboarding-rules",
    description = "Checks and evaluates rule packs.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  private Main() {}

  /**
   * Runs the command line and ends the JVM with its exit status.
   *
   * @param args the command's arguments
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }

  @Override
  public void run() {
    CommandLine command = commandLine();
    command.printVersionHelp(command.getOut());
  }

  /** Reads the version from the manifest of the jar that this class came in. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "onboarding-rules "
            + Objects.requireNonNullElse(
                Main.class.getPackage().getImplementationVersion(), "(not packaged)")
      };
    }
  }
}
