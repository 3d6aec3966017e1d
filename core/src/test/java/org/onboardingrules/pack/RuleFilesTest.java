package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.SourceText;

/** Which files hold rules, and what is said about those that look as if they did. */
class RuleFilesTest {

  private static PackReading reading(String rules, String... more) {
    Map<String, String> files = new TreeMap<>();
    files.put("p/pack.yaml", PackFixture.HEAD + rules);
    files.put("p/rules/a.drl", "package a\n");
    for (String file : more) {
      files.put("p/" + file, "package more\n");
    }
    return PackReading.of(PackSource.memory("p", files));
  }

  private static List<String> ruleFiles(PackReading reading) {
    return reading.pack().orElseThrow().ruleFiles().stream().map(SourceText::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/decisions.dlr     | rename it to `decisions.drl` if it holds rules, else take it out of `rules`",
        "rules/b.drl.txt         | rename it to `b.drl` if it holds rules, else take it out of `rules`",
        "rules/İX.DRL            | rename it to `İX.drl` if it holds rules, else take it out of `rules`",
        "rules/deep/notes        | rename it to `notes.drl` if it holds rules, else take it out of `rules`",
        "rules/v1.2/b.drl~       | rename it to `b.drl` if it holds rules, else take it out of `rules`",
        "rules/a.drl.bak         | `a.drl` is there too: take this one away, or give it another name",
        "completion.drl          | move it into `rules`",
        "Completion.DRL          | move it into `rules`",
        "Rules/completion.drl    | move it into `rules`",
        "rule/completion.drl     | move it into `rules`",
      })
  void a_file_that_looks_like_a_rule_file_is_reported_and_the_pack_is_there_all_the_same(
      String file, String help) {
    PackReading reading = reading("", file);

    assertThat(reading.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.UNREAD_FILE);
              assertThat(finding.place()).hasToString("p/" + file + ":1:1");
              assertThat(finding.help()).isEqualTo(help);
            });
    assertThat(reading.report().hasErrors()).isFalse();
    assertThat(ruleFiles(reading)).containsExactly("p/rules/a.drl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/README.md",
        "rules/deep/Notes.MD",
        "rules/.b.drl.swp",
        "rules/.git/b",
        ".hidden.drl",
        "scenarios/b.yaml",
        "scenarios/b.drl",
        "notes.txt"
      })
  void other_files_are_nobodys_business(String file) {
    assertThat(reading("", file).report().findings()).isEmpty();
  }

  @Test
  void a_list_is_what_is_read_and_what_it_leaves_out_is_reported() {
    PackReading reading =
        reading("rules: [deep/b.drl, a.drl]\n", "rules/c.drl", "rules/deep/b.drl");

    assertThat(reading.report())
        .hasToString(
            """
            p/rules/c.drl:1:1: warning[OR1213]: `c.drl` is not read: `rules` in pack.yaml does not list it
              help: add it to `rules` in pack.yaml, or take it away
            """);
    assertThat(ruleFiles(reading)).containsExactly("p/rules/a.drl", "p/rules/deep/b.drl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "b.drl         | `b.drl` is not below `rules`          | did you mean `a.drl`?",
        "completed.drl | `completed.drl` is not below `rules`  | put the file there, or take it out of the list",
        "rules/a.drl   | `rules/a.drl` is not below `rules`    | write it without `rules/`",
        "../a.drl      | `../a.drl` names no rule file         | write a path that starts below `rules` and ends in `.drl`",
        "/a.drl        | `/a.drl` names no rule file           | write a path that starts below `rules` and ends in `.drl`",
        "deep/.b.drl   | `deep/.b.drl` names no rule file      | write a path that starts below `rules` and ends in `.drl`",
        "a.dlr         | `a.dlr` names no rule file            | write a path that starts below `rules` and ends in `.drl`",
        "12            | `12` names no rule file               | write a path that starts below `rules` and ends in `.drl`",
      })
  void what_a_list_names_must_be_a_rule_file(String name, String message, String help) {
    PackReading reading = reading("rules: [a.drl, " + name + "]\n");

    assertThat(reading.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).hasToString("p/pack.yaml:3:16");
              assertThat(finding.message()).isEqualTo(message);
              assertThat(finding.help()).isEqualTo(help);
            });
    assertThat(ruleFiles(reading)).containsExactly("p/rules/a.drl");
  }

  @Test
  void a_name_is_listed_once() {
    assertThat(reading("rules: [a.drl, a.drl]\n").report().findings())
        .extracting(Finding::message)
        .containsExactly("`a.drl` is listed twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules: a.drl\n", "rules:\n", "rules: [[a.drl]]\n"})
  void a_list_that_is_none_hides_no_rule_file(String rules) {
    PackReading reading = reading(rules);

    assertThat(reading.report().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WRONG_KIND);
    assertThat(ruleFiles(reading)).containsExactly("p/rules/a.drl");
  }

  @Test
  void a_pack_whose_only_rule_file_is_misspelt_brings_no_rules() {
    Map<String, String> files =
        Map.of("p/pack.yaml", PackFixture.HEAD, "p/rules/decisions.dlr", "package p\n");

    assertThat(PackFixture.findings(PackSource.memory("p", files)))
        .containsExactly(
            "p/pack.yaml:1:7 NO_RULES the pack brings no rules",
            "p/rules/decisions.dlr:1:1 UNREAD_FILE `decisions.dlr` is not read: the name of a rule"
                + " file ends in `.drl`");
  }
}
