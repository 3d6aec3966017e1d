package org.onboardingrules.examples;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.Coded;

/**
 * What holds for each example pack: it is sound, and what is written about its sample accounts, in
 * its README and above each account, is what comes out.
 */
class EveryPackTest {

  private static final String SHOWN = "<!-- result -->";

  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

  private static final Pattern SEEN = Pattern.compile("\"rule\": \"([^\"]+)\"");

  private static final Pattern AS_OF = Pattern.compile("(?m)^## The accounts, as of (\\S+)$");

  /** Rows such as {@code | `acme` | story | continue | incomplete | pending |}. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w-]+)` \\|[^|]*\\| ([\\w-]+) \\| (\\w+) \\| ([\\w-]+) \\|$");

  /** Comments such as {@code # -> continue, incomplete, pending}, right above the account. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^# -> (.*)\\n- id: (\\S+)$");

  /** The first line of a result in full, such as {@code Acme Corp (acme), SMB, as of ...}. */
  private static final Pattern RESULT =
      Pattern.compile("(?m)^" + SHOWN + "\\n```\\n.* \\(([\\w-]+)\\), .*$");

  static List<ExamplePack> packs() {
    return ExamplePack.all();
  }

  static List<ExamplePack> packsWithAccounts() {
    return packs().stream().filter(pack -> !pack.accountFiles().isEmpty()).toList();
  }

  /** Those whose README tells of all accounts on one day, and shows one result. */
  static List<ExamplePack> toldPacks() {
    return packsWithAccounts().stream().filter(pack -> readme(pack).contains(SHOWN)).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void has_no_faults(ExamplePack pack) {
    assertThat(pack.compiled().report().findings()).isEmpty();
    assertThat(pack.sample().report().findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void is_described_by_a_readme_that_tells_its_accounts(ExamplePack pack) {
    assertThat(packsWithAccounts()).extracting(ExamplePack::readme).contains(pack.readme());
  }

  @ParameterizedTest
  @MethodSource("packsWithAccounts")
  void has_a_scenario_for_each_rule_of_its_own(ExamplePack pack) {
    Stream<Assessment> assessments =
        pack.scenarios(Stream.of()).scenarios().stream()
            .map(scenario -> pack.compiled().assess(scenario.account(), scenario.asOf()));

    assertThat(names(SEEN, assessments.map(AssessmentJson::write)))
        .containsAll(names(RULE, pack.ruleFiles().map(SourceText::text)));
  }

  @ParameterizedTest
  @MethodSource("toldPacks")
  void is_told_account_by_account_by_its_readme_and_by_the_comments(ExamplePack pack) {
    Map<String, String> judged =
        pack.sample().accounts().stream()
            .collect(toMap(Account::id, account -> summary(assess(pack, account))));

    assertThat(readmeRows(pack)).isEqualTo(judged);
    assertThat(comments(pack)).isEqualTo(judged);
  }

  @ParameterizedTest
  @MethodSource("toldPacks")
  void shows_one_result_in_full_that_is_the_real_one(ExamplePack pack) {
    String readme = readme(pack);
    String shown = only(RESULT, readme).group(1);

    assertThat(readme).contains(AssessmentText.of(assess(pack, pack.account(shown)), Language.EN));
  }

  private static Assessment assess(ExamplePack pack, Account account) {
    LocalDate asOf = LocalDate.parse(only(AS_OF, readme(pack)).group(1));
    return pack.compiled().assess(account, asOf);
  }

  private static String summary(Assessment assessment) {
    return Stream.<Coded>of(
            assessment.decision().action(),
            assessment.completion().status(),
            assessment.benchmark().grade())
        .map(Coded::word)
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  private static Set<String> names(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(text -> pattern.matcher(text).results())
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Map<String, String> readmeRows(ExamplePack pack) {
    return pairs(ROW.matcher(readme(pack)).results(), m -> m.group(1), EveryPackTest::judged);
  }

  private static String judged(MatchResult row) {
    return String.join(", ", row.group(2), row.group(3), row.group(4));
  }

  private static Map<String, String> comments(ExamplePack pack) {
    Stream<MatchResult> all =
        pack.accountFiles().stream()
            .flatMap(file -> COMMENT.matcher(ExamplePack.text(file).text()).results());
    return pairs(all, m -> m.group(2), m -> m.group(1));
  }

  private static Map<String, String> pairs(
      Stream<MatchResult> matches,
      Function<MatchResult, String> key,
      Function<MatchResult, String> value) {
    return matches.collect(toMap(key, value));
  }

  private static MatchResult only(Pattern pattern, String text) {
    List<MatchResult> matches = pattern.matcher(text).results().toList();
    assertThat(matches).as(pattern.pattern()).hasSize(1);
    return matches.get(0);
  }

  private static String readme(ExamplePack pack) {
    return ExamplePack.text(pack.readme()).text();
  }
}
