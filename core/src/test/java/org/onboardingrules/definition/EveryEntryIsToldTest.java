package org.onboardingrules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.format.DefinitionHtml;
import org.onboardingrules.format.DefinitionMarkdown;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Language;

/** What holds for the page of each example pack and of the standard pack. */
class EveryEntryIsToldTest {

  private static final Pattern RULE_SYNTAX =
      Pattern.compile("[<>=!]=|&&|\\|\\||\\$|[{}]|threshold\\(");
  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");
  private static final Pattern HTML_LINK = Pattern.compile("href=\"#([^\"]+)\"");

  static List<PackSource> packs() {
    return DefinitionPages.packs();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_entry_of_every_pack_is_on_its_page(Language language) {
    for (PackSource source : packs()) {
      EvaluatedPack pack = DefinitionPages.evaluated(source);
      String page = DefinitionMarkdown.of(pack.definition(), language);

      assertThat(ids(pack.pack())).isNotEmpty().allSatisfy(id -> assertThat(page).contains(id));
      assertThat(pack.rules()).extracting(Rule::name).allSatisfy(n -> assertThat(page).contains(n));
    }
  }

  /** Each id in the form in which the page names it. */
  private static Stream<String> ids(RulePack pack) {
    return Stream.of(
            pack.criteria().values(),
            pack.reasons().values(),
            pack.risks().values(),
            pack.delayCauses().values(),
            pack.plays().values(),
            pack.thresholds().values(),
            pack.windows().values(),
            pack.milestones().values(),
            pack.metrics().values(),
            pack.goals().values())
        .flatMap(entries -> entries.stream().map(Declaration.class::cast))
        .map(entry -> "`" + entry.id() + "`");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_source_of_an_entry_and_of_a_rule_is_told(PackSource source) {
    EvaluatedPack pack = DefinitionPages.evaluated(source);
    String page = DefinitionMarkdown.of(pack.definition(), Language.EN);

    assertThat(pack.rules().stream().flatMap(rule -> rule.sources().stream()))
        .allSatisfy(cited -> assertThat(page).contains(cited));
    assertThat(pack.pack().thresholds().values())
        .allSatisfy(threshold -> assertThat(page).contains(threshold.source()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void conditions_are_said_in_words_all_of_them(PackSource source) {
    Definition definition = DefinitionPages.definition(source);

    assertThat(Statements.said(definition))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.en()).doesNotContainPattern(RULE_SYNTAX))
        .allSatisfy(text -> assertThat(text.ja()).doesNotContainPattern(RULE_SYNTAX));
    assertThat(Statements.rules(definition))
        .allSatisfy(rule -> assertThat(Statements.written(rule.conditions())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_link_of_a_page_leads_somewhere(PackSource source) {
    Definition definition = DefinitionPages.definition(source);
    String markdown = DefinitionMarkdown.of(definition, Language.EN);
    String html = DefinitionHtml.of(definition, Language.EN);

    assertThat(targets(LINK, markdown))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(markdown).contains("<a id=\"" + target + "\">"));
    assertThat(targets(HTML_LINK, html))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(html).contains("id=\"" + target + "\""));
  }

  private static Set<String> targets(Pattern link, String page) {
    Matcher matcher = link.matcher(page);
    return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
