package org.onboardingrules.cli.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onboardingrules.diagnostic.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what was wrong with a call, and what was meant; never a page of usage. */
final class WrongUse implements IParameterExceptionHandler {

  private static final Pattern PREFIX = Pattern.compile("\\AInvalid value for .*?: ");
  private static final Pattern NO_VALUE =
      Pattern.compile("(Missing|Expected).* option .*", Pattern.DOTALL);

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(message(e));
    err.println("see `" + command.getCommandSpec().qualifiedName() + " --help`");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    List<String> unmatched =
        e instanceof UnmatchedArgumentException none
            ? none.getUnmatched()
            : e.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unmatched(e.getCommandLine(), unmatched.get(0));
    } else if (e instanceof MissingParameterException missing) {
      return missing(missing);
    } else if (e instanceof OverwrittenOptionException twice) {
      return "`" + name(twice.getOverwritten()) + "` is given more than once";
    }
    return Optional.ofNullable(e.getArgSpec())
        .filter(arg -> e.getValue() != null)
        .map(arg -> "`%s`: %s".formatted(name(arg), value(e, arg)))
        .orElseGet(() -> String.valueOf(e.getMessage()));
  }

  private static String unmatched(CommandLine command, String written) {
    Set<String> commands = command.getSubcommands().keySet();
    if (written.startsWith("-")) {
      String option = written.split("=", 2)[0];
      return "unknown option `" + option + "`" + meant(option, options(command));
    }
    return commands.isEmpty()
        ? "`" + written + "` is one argument too many"
        : "unknown command `" + written + "`\n" + DidYouMean.advice(written, commands, "commands");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .toList();
  }

  private static String meant(String written, List<String> known) {
    return DidYouMean.nearest(written, known)
        .map(name -> "\ndid you mean `" + name + "`?")
        .orElse("");
  }

  private static String missing(MissingParameterException e) {
    List<ArgSpec> args = e.getMissing();
    if (args.size() == 1 && NO_VALUE.matcher(e.getMessage()).matches()) {
      ArgSpec arg = args.get(0);
      return "`" + name(arg) + "` needs a value: " + arg.paramLabel();
    }
    return args.isEmpty()
        ? String.valueOf(e.getMessage())
        : args.stream()
            .map(arg -> "`" + synopsis(arg) + "`")
            .collect(Collectors.joining(", ", "missing: ", ""));
  }

  private static String synopsis(ArgSpec arg) {
    return arg.isOption() ? name(arg) + " " + arg.paramLabel() : name(arg);
  }

  private static boolean isEnum(ArgSpec arg) {
    return arg.typeInfo().isEnum()
        || (arg.typeInfo().isMultiValue() && arg.typeInfo().getAuxiliaryTypes()[0].isEnum());
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String value(ParameterException e, ArgSpec arg) {
    if (WHOLE.contains(arg.typeInfo().getType()) && arg.converters().length == 0) {
      return "`" + e.getValue() + "` is no whole number";
    } else if (!isEnum(arg)) {
      return PREFIX.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    }
    List<String> known =
        StreamSupport.stream(arg.completionCandidates().spliterator(), false)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    return "`%s` is none of %s%s"
        .formatted(e.getValue(), String.join(", ", known), meant(e.getValue(), known));
  }
}
