package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {

  private static final String PACK = "../rules-examples/packs/invoice-automation";

  private final Run run = new Run();

  static Stream<String> commands() {
    return Main.commandLine().getSubcommands().keySet().stream();
  }

  private static CommandLine command(String name) {
    return Main.commandLine().getSubcommands().get(name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_help_page_has_examples_of_the_command_and_its_exit_statuses(String name) {
    assertThat(run.of(name, "--help")).isZero();

    assertThat(run.out())
        .contains("Usage: onboarding " + name, "\nExamples:\n", "onboarding " + name)
        .contains("\nExit status:\n  0   ", "\n  2   ")
        .doesNotContain("=<", "\u001b");
    assertThat(run.out().substring(run.out().indexOf("Examples:"))).contains("onboarding " + name);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_example_on_a_help_page_is_understood(String name) {
    assertThat(command(name).getCommandSpec().usageMessage().footer())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              String call = line.strip().replaceFirst("source <\\((.*)\\)", "$1");
              String[] args =
                  call.replaceFirst(" > .*", "")
                      .replaceAll("\"(\\S+) (\\S+)\"", "$1-$2")
                      .split(" ", -1);
              assertThat(args[0]).isEqualTo("onboarding");
              assertThatCode(() -> Main.commandLine().parseArgs(withoutFirst(args)))
                  .doesNotThrowAnyException();
            });
  }

  private static String[] withoutFirst(String[] args) {
    return Stream.of(args).skip(1).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_option_and_argument_says_what_it_is_for(String name) {
    assertThat(command(name).getCommandSpec().args())
        .isNotEmpty()
        .allSatisfy(
            arg ->
                assertThat(arg.description()).as(arg.paramLabel()).isNotEmpty().doesNotContain(""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void wrong_use_of_every_command_is_told_in_a_few_lines(String name) {
    assertThat(run.of(name, "--no-such-option")).isEqualTo(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("unknown option `--no-such-option`\n")
        .endsWith("see `onboarding " + name + " --help`\n")
        .hasLineCount(2);
  }

  @Test
  void no_command_at_all_is_wrong_use_and_shows_what_there_is() {
    assertThat(run.of()).isEqualTo(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: onboarding", "\nCommands:\n", "  check");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc | unknown command `chekc`@did you mean `check`?@see `onboarding --help`@",
        "help asess | unknown command `asess`@did you mean `assess`?@see `onboarding --help`@",
        "check | missing: `PACK`@see `onboarding check --help`@",
        "check p --fail-no note"
            + " | unknown option `--fail-no`@did you mean `--fail-on`?@see `onboarding check --help`@",
        "check p --format jsno"
            + " | `--format`: `jsno` is none of text, json, sarif, github@did you mean `json`?"
            + "@see `onboarding check --help`@",
        "check p q | `q` is one argument too many@see `onboarding check --help`@",
        "check p --format | `--format` needs a value: FORMAT@see `onboarding check --help`@"
      })
  void a_slip_is_told_with_what_was_meant(String call, String told) {
    assertThat(run.of(call.split(" ", -1))).isEqualTo(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(told.replace('@', '\n'));
  }

  @Test
  void the_version_is_printed_with_the_name() {
    assertThat(run.of("--version")).isZero();
    assertThat(run.out()).startsWith("onboarding ");
  }

  @Test
  void help_is_a_command_too() {
    assertThat(run.of("help", "check")).isZero();
    String help = run.out();

    assertThat(new Run().of("help")).isZero();
    assertThat(help).startsWith("Usage: onboarding check");
  }

  @Test
  void the_completion_script_knows_commands_options_and_their_values() {
    assertThat(run.of("completion")).isZero();

    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("check", "--fail-on", "\"text\" \"json\"", "compopt");
  }

  /**
   * What each command answers when all is well, when something is found, and when it is misused.
   */
  @Test
  void exit_statuses_are_as_the_help_says() {
    String faulty = "src/test/resources/packs/請求 faults";
    String accounts = PACK + "/accounts/finishing.yaml";
    Map<Integer, String[][]> calls =
        Map.of(
            0,
            new String[][] {
              {"check", PACK},
              {"test", PACK, "--only", "scenarios"},
              {"--help"},
              {"completion"},
              {"help"}
            },
            1,
            new String[][] {
              {"check", faulty},
              {"test", faulty},
              {"assess", faulty, "--accounts", accounts, "--as-of", "2026-03-31"},
              {"explain", faulty, "--accounts", accounts, "--as-of", "2026-03-31"}
            },
            2,
            new String[][] {
              {"check", "nowhere"},
              {"test", "nowhere"},
              {"new", PACK},
              {"assess", "nowhere", "--accounts", accounts, "--as-of", "2026-03-31"},
              {"explain", "nowhere", "--accounts", accounts, "--as-of", "2026-03-31"}
            });

    calls.forEach(
        (status, each) ->
            Stream.of(each)
                .forEach(call -> assertThat(new Run().of(call)).as(call[0]).isEqualTo(status)));
  }
}
