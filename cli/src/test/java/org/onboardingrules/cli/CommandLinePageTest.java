package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The page docs/cli.md tells of what there is, and of nothing else. */
class CommandLinePageTest {

  private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\S+)$(.*?)(?=^## |\\z)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)` \\|");
  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** These stand in the section on what holds for all commands. */
  private static final List<String> COMMON = List.of("--help", "--version", "--debug", "--folder");

  /** These stand there for all commands about accounts. */
  private static final List<String> ABOUT_ACCOUNTS =
      List.of("--accounts", "--mapping", "--strict", "--faults", "--as-of", "--lang");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/cli.md")).replace("\r\n", "\n");
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new TreeMap<>();
    SECTION
        .matcher(page())
        .results()
        .forEach(section -> sections.put(section.group(1), section.group(2)));
    return sections;
  }

  static Stream<String> commands() {
    return Main.commandLine().getSubcommands().keySet().stream();
  }

  /** The examples that could be run, each as its arguments. */
  static Stream<List<String>> examples() throws IOException {
    return SHELL
        .matcher(page())
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("onboarding "))
        .map(line -> line.replaceFirst("\\s+#.*", "").substring("onboarding ".length()))
        .map(CommandLinePageTest::words);
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(CommandLinePageTest::word).toList();
  }

  private static String word(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  @Test
  void it_has_a_section_for_each_command_and_for_no_other() throws IOException {
    assertThat(sections()).containsOnlyKeys(commands().toList());
  }

  @Test
  void what_several_commands_take_stands_before_them() throws IOException {
    String start = page().substring(0, page().indexOf("## new"));

    assertThat(ROW.matcher(start).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(COMMON.stream(), ABOUT_ACCOUNTS.stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_option_of_a_command_has_a_row_and_each_row_an_option(String name) throws IOException {
    CommandLine command = Main.commandLine().getSubcommands().get(name);
    TreeSet<String> options = new TreeSet<>();
    command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
    COMMON.forEach(options::remove);
    if (options.contains("--as-of")) {
      ABOUT_ACCOUNTS.forEach(options::remove);
    }

    assertThat(ROW.matcher(sections().get(name)).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(options);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void its_examples_are_understood(List<String> example) {
    CommandLine.ParseResult parsed = Main.commandLine().parseArgs(example.toArray(String[]::new));

    assertThat(parsed.hasSubcommand()).isTrue();
  }

  /** The first block is a tour that a newcomer types in order. */
  @Test
  void its_tour_works(@TempDir Path folder) throws IOException {
    List<List<String>> tour = examples().limit(5).toList();

    assertThat(tour)
        .extracting(call -> call.get(0))
        .containsExactly("new", "check", "test", "assess", "explain");
    for (List<String> call : tour) {
      List<String> there =
          call.stream()
              .map(word -> word.startsWith("my-product") ? folder.resolve(word).toString() : word)
              .toList();
      Run run = new Run();
      assertThat(run.of(there.toArray(String[]::new))).as("%s: %s", call, run.err()).isZero();
      assertThat(run.out()).isNotEmpty();
      assertThat(run.err()).isEmpty();
    }
  }
}
