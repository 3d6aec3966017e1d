package org.onboardingrules.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.check.CheckCommand;
import org.onboardingrules.cli.console.Console;
import org.onboardingrules.cli.creation.NewCommand;
import org.onboardingrules.cli.testing.TestCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The entry point of the command line. */
@Command(
    name = "onboarding",
    description = "Writes, checks and tests rule packs, assesses accounts with them, and says why.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all is well",
      "1:something was found: faults in a pack or in accounts, failing tests",
      "2:wrong use, or an input that cannot be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onboarding new my-product",
      "  onboarding check my-product",
      "  onboarding help check"
    },
    subcommands = {
      NewCommand.class,
      CheckCommand.class,
      TestCommand.class,
      AssessCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      DocsCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
public final class Main implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /**
   * Runs the command line and ends the JVM with its exit status: 0 if all went well, 1 if something
   * was found to be wrong with the input, 2 if the command was called in a wrong way or an input
   * cannot be read, 3 if the tool itself failed.
   *
   * @param args the command's arguments
   */
  public static void main(String[] args) {
    System.exit(Console.run(commandLine(), args));
  }

  static CommandLine commandLine() {
    return Console.polite(new CommandLine(new Main()));
  }

  /** Shows what there is to choose from; a call without a command is none. */
  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    command.usage(command.getErr());
    return ExitCode.USAGE;
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
