package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Coded;

/** The documents say what the code does. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  @Test
  void every_fact_and_conclusion_is_documented_with_all_that_rules_may_ask() throws IOException {
    String text = read(DOCS.resolve("facts.md"));

    Vocabulary.types()
        .forEach(
            (name, type) -> {
              if (type.isConclusion()) {
                assertThat(text).contains("| " + name + " |");
              } else {
                String section = text.split("### " + name + "\n")[1].split("\n##")[0];
                List<String> documented =
                    matches("(?m)^\\| (?:\\*\\*)?`(\\w+)", section).map(m -> m.group(1)).toList();
                List<String> open =
                    matches("(?m)^\\| \\*\\*`(\\w+)", section).map(m -> m.group(1)).toList();
                assertThat(documented)
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(type.properties().keySet());
                assertThat(open)
                    .as(name + ": what may be unknown")
                    .containsExactlyInAnyOrderElementsOf(
                        type.properties().values().stream()
                            .filter(Property::open)
                            .map(Property::name)
                            .toList());
              }
            });
  }

  @Test
  void the_page_on_the_standard_pack_tells_all_that_it_concludes_and_nothing_else()
      throws IOException, ValidationException {
    RulePack standard = RulePack.read(PackSource.standard());
    String page = read(DOCS.resolve("standard-pack.md"));

    assertThat(ids("Reasons", 0, page)).isEqualTo(standard.reasons().keySet());
    assertThat(ids("Churn risks", 0, page)).isEqualTo(standard.risks().keySet());
    String[] tables = page.split("\n\\| play \\|");
    assertThat(ids("Causes of delay, and plays", 0, tables[0]))
        .isEqualTo(standard.delayCauses().keySet());
    Set<String> plays = ids("Causes of delay, and plays", 2, tables[0]);
    plays.addAll(idsIn(tables[1], 0));
    assertThat(plays).isEqualTo(standard.plays().keySet());
  }

  private static Set<String> ids(String section, int column, String page) {
    return idsIn(page.split("## " + section + "\n")[1].split("\n## ")[0], column);
  }

  /** The ids in a column of the rows of tables. */
  private static Set<String> idsIn(String text, int column) {
    return text.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|")[column + 1])
        .flatMap(cell -> matches("`([\\w-]+)`", cell).map(m -> m.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_rules_in_the_documents_are_within_the_profile() throws IOException {
    String rules = fenced("drl", read(DOCS.resolve("write-a-pack.md"))).findFirst().orElseThrow();
    String readme = fenced("drl", read(ROOT.resolve("README.md"))).findFirst().orElseThrow();
    Findings findings = new Findings();

    List<Rule> read =
        RuleReader.read(
            List.of(SourceText.of("write-a-pack.drl", rules), SourceText.of("README.drl", readme)),
            findings);

    assertThat(findings.report().findings()).isEmpty();
    assertThat(read).hasSize(8);
  }

  @Test
  void the_account_in_the_documents_can_be_read() throws IOException {
    String yaml = fenced("yaml", read(DOCS.resolve("accounts.md"))).findFirst().orElseThrow();

    AccountBatch batch = AccountFiles.read(SourceText.of("accounts.yaml", yaml));

    assertThat(batch.report().findings()).isEmpty();
    assertThat(batch.accounts()).extracting(Account::id).containsExactly("acme");
  }

  @Test
  void the_text_with_values_in_the_documents_can_be_filled() throws IOException {
    String text = read(DOCS.resolve("write-a-pack.md"));
    String reasons =
        fenced("yaml", text)
            .filter(block -> block.startsWith("reasons:"))
            .findFirst()
            .orElseThrow();
    String pack = "pack: own\nversion: 1.0.0\nextends: standard\n" + reasons;

    assertThat(
            CompiledPack.check(PackSource.memory("own", Map.of("own/pack.yaml", pack))).findings())
        .isEmpty();
    assertThat(reasons).contains("{daysOfCustomerSilence}");
  }

  @Test
  void the_scenario_in_the_documents_fits_the_sample_pack() throws Exception {
    String text = read(DOCS.resolve("test-a-pack.md"));
    String yaml =
        fenced("yaml", text)
            .filter(block -> block.startsWith("scenario: Silent since"))
            .findFirst()
            .orElseThrow();
    Path pack = ROOT.resolve("rules-examples/packs/invoice-automation");
    Path accounts = pack.resolve("accounts/underway.yaml");

    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(RulePack.read(pack)),
            List.of(SourceText.of("underway.yaml", read(accounts))),
            List.of(SourceText.of("scenario.yaml", yaml)));

    assertThat(batch.report().findings()).isEmpty();
    assertThat(batch.scenarios())
        .extracting(Scenario::baseAccount)
        .containsExactly("satsuki-hotels");
    assertThat(text).contains(Coded.words(GuardReason.class));
  }

  @Test
  void the_java_in_the_documents_is_compiled() throws IOException {
    String compiled = read(Path.of("src/test/java/org/onboardingrules/docs/Snippets.java"));

    for (Path file :
        List.of(
            ROOT.resolve("README.md"),
            DOCS.resolve("definition-page.md"),
            DOCS.resolve("embed.md"),
            DOCS.resolve("explain.md"),
            DOCS.resolve("results.md"))) {
      for (String snippet : fenced("java", read(file)).toList()) {
        if (!snippet.contains("@ScenariosOf")) { // of the test kit, which compiles it itself
          assertThat(flat(compiled)).as(file.toString()).contains(flat(snippet));
        }
      }
    }
  }

  @Test
  void the_example_of_many_accounts_stores_one_and_logs_another() throws Exception {
    CompiledPack pack = CompiledPack.load(ROOT.resolve("rules-examples/packs/invoice-automation"));
    Account acme = Account.builder("acme", "Acme Corp").segment(SegmentId.SMB).build();
    Account birch = Account.builder("birch", "Birch").build();

    assertThat(new Snippets().many(pack, Stream.of(acme, birch), LocalDate.of(2026, 3, 31)))
        .containsExactly(
            "acme: continue",
            "birch: account `birch` does not fit pack `invoice-automation`:\n"
                + "it has no segment; give it one of ENTERPRISE, MID_MARKET, SMB");
  }

  @Test
  void links_between_documents_lead_somewhere() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      for (Path file :
          Stream.concat(
                  files.filter(f -> f.toString().endsWith(".md")),
                  Stream.of(ROOT.resolve("README.md")))
              .toList()) {
        matches("\\]\\((?!https?:)([^)#]+)", read(file))
            .map(link -> file.resolveSibling(link.group(1)))
            .forEach(target -> assertThat(target).as("linked from " + file).exists());
      }
    }
  }

  private static Stream<String> fenced(String language, String text) {
    return matches("(?s)```" + language + "\n(.*?)```", text).map(match -> match.group(1));
  }

  private static Stream<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").replaceAll("\\( ", "(").strip();
  }
}
