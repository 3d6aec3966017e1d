package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets a shell complete commands, options and their values. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    exitCodeList = {"0:the script was printed", "2:wrong use"},
    footer = {
      "  source <(onboarding completion)",
      "  onboarding completion > ~/.local/share/bash-completion/completions/onboarding"
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine all = requireNonNull(spec).root().commandLine();
    all.getOut().print(AutoComplete.bash(all.getCommandName(), all));
    all.getOut().flush();
    return ExitCode.OK;
  }
}
