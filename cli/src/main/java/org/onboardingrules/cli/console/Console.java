package org.onboardingrules.cli.console;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Gives a command line its manners: the same wherever it runs, in tests too. */
public final class Console {

  private static final int WIDTH = 90;

  private Console() {}

  /** Returns the command line, with what it says of wrong use and of failures. */
  public static CommandLine polite(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder(Failure.DEBUG)
                .type(boolean.class)
                .arity("0")
                .scopeType(ScopeType.INHERIT)
                .description("Show where an unexpected error happened.")
                .build());
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setAbbreviatedOptionsAllowed(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new Failure());
  }

  /**
   * Runs a command line on the standard streams; returns its exit status. Never throws.
   *
   * @param args what it was called with
   */
  public static int run(CommandLine command, String... args) {
    try {
      command
          .setColorScheme(Help.defaultColorScheme(Terminal.colours()))
          .setOut(PipedOutput.standard())
          .setErr(PipedOutput.errors());
      int status = command.execute(args);
      command.getOut().flush();
      return status;
    } catch (RuntimeException | Error e) {
      return Failure.report(e, args);
    } finally {
      command.getErr().flush();
    }
  }
}
