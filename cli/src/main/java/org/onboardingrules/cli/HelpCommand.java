package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the tool, or of one command. */
@Command(
    name = "help",
    description = "Shows the help of a command.",
    exitCodeList = {"0:the help was shown", "2:there is no such command"},
    footer = {"  onboarding help", "  onboarding help check"})
final class HelpCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command; without it, all are listed.")
  @Nullable String command;

  @Override
  public Integer call() {
    CommandLine all = requireNonNull(spec).parent().commandLine();
    CommandLine shown = command == null ? all : all.getSubcommands().get(command);
    if (shown == null) {
      throw new ParameterException(
          all,
          "unknown command `"
              + command
              + "`\n"
              + DidYouMean.advice(
                  requireNonNull(command), all.getSubcommands().keySet(), "commands"));
    }
    shown.usage(all.getOut(), all.getColorScheme());
    return ExitCode.OK;
  }
}
