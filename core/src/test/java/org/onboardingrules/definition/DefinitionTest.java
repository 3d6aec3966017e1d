package org.onboardingrules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.EntryKind;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.format.DefinitionHtml;
import org.onboardingrules.format.DefinitionMarkdown;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.Text;

class DefinitionTest {

  private static final String PACK =
      """
      pack: tiny
      version: 1.0.0
      product: A <b>bold</b> product
      extends: standard
      criteria:
        used:
          kind: quantitative
          title: { en: "Used | *daily*", ja: 毎日の利用 }
      metrics:
        uses: { kind: ratio, unit: share }
      thresholds:
        enough: { value: 0.5, source: R13, per-segment: { SMB: 0.25 } }
        seats-sold: { per-segment: { SMB: 2, MID_MARKET: 5, ENTERPRISE: 9 }, source: R14 }
      """;

  private static final String RULES =
      """
      package tiny

      rule "Used enough"
      when
          Metric( id == "uses", latest >= threshold("enough") )
      then
          insert( CriterionMet.of("used") );
      end

      rule "Reached and counted"
      when
          accumulate( Task( done ); $n : count(1); $n > 0 )
          Onboarding( seats < $n )
      then
          insert( CriterionMet.of("used") );
      end

      rule "Many seats"
      when
          Onboarding( seats >= threshold("seats-sold") )
      then
          insert( CriterionMet.of("used") );
      end

      rule "Not extended often and closed"
      when
          Onboarding( !( extensionsGranted >= 2 && closed ) )
      then
          insert( CriterionMet.of("used") );
      end
      """;

  private static Definition tiny(Path folder) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("tiny/rules")).getParent();
    Files.writeString(pack.resolve("pack.yaml"), PACK);
    Files.writeString(pack.resolve("rules/used.drl"), RULES);
    return DefinitionPages.definition(PackSource.at(pack));
  }

  private static Entry used(Definition definition) {
    return Statements.entries(definition)
        .filter(entry -> entry.id().equals(new EntryId(EntryKind.CRITERION, "used")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_threshold_is_said_with_the_values_of_segments_and_shares_in_percent(@TempDir Path folder)
      throws IOException {
    RuleStated rule = used(tiny(folder)).rules().get(0);

    assertThat(Statements.said(rule.conditions()))
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.en())
                  .isEqualTo("metric “uses”: latest value: at least 50% (25% for SMB)");
              assertThat(text.ja()).isEqualTo("指標「uses」：最新の値：50%以上（SMBでは25%）");
            });
  }

  @Test
  void a_threshold_without_a_value_for_all_is_said_segment_by_segment(@TempDir Path folder)
      throws IOException {
    RuleStated rule = used(tiny(folder)).rules().get(2);

    assertThat(Statements.said(rule.conditions()))
        .extracting(Text::en)
        .containsExactly("number of seats: at least 9 for ENTERPRISE, 5 for MID_MARKET, 2 for SMB");
  }

  @Test
  void what_a_rule_negates_is_said_as_what_must_hold(@TempDir Path folder) throws IOException {
    RuleStated rule = used(tiny(folder)).rules().get(3);

    assertThat(Statements.said(rule.conditions()))
        .containsExactly(
            new Text(
                "number of extensions granted: less than 2 or the onboarding is not closed",
                "承認した延長の回数：2未満、またはオンボーディングが終了していない"));
  }

  @Test
  void what_has_no_words_stays_as_its_author_wrote_it(@TempDir Path folder) throws IOException {
    RuleStated rule = used(tiny(folder)).rules().get(1);

    assertThat(Statements.said(rule.conditions()))
        .extracting(Text::en)
        .containsExactly("task (is done), how many there are: more than 0");
    assertThat(Statements.written(rule.conditions())).containsExactly("Onboarding( seats < $n )");
  }

  @Test
  void entries_and_rules_say_which_pack_they_come_from(@TempDir Path folder) throws IOException {
    Definition definition = tiny(folder);

    assertThat(definition.head().extended())
        .extracting(PackHead.Extended::id)
        .containsExactly("standard");
    assertThat(used(definition).origin().pack()).isEqualTo("tiny");
    assertThat(definition.risks())
        .isNotEmpty()
        .allSatisfy(risk -> assertThat(risk.entry().origin().pack()).isEqualTo("standard"));
  }

  @Test
  void what_a_pack_says_is_no_markup(@TempDir Path folder) throws IOException {
    Definition definition = tiny(folder);

    assertThat(DefinitionHtml.of(definition, Language.EN))
        .contains("A &lt;b&gt;bold&lt;/b&gt; product")
        .doesNotContain("<b>");
    assertThat(DefinitionMarkdown.of(definition, Language.EN))
        .contains("A \\<b\\>bold\\</b\\> product", "Used \\| \\*daily\\*");
  }

  @Test
  void a_page_of_html_needs_nothing_else(@TempDir Path folder) throws IOException {
    String page = DefinitionHtml.of(tiny(folder), Language.JA);

    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"ja\">")
        .contains("prefers-color-scheme: dark", "@media print", "width=device-width")
        .doesNotContain("<script", "<link", "src=", "http");
  }

  @Test
  void equal_packs_have_equal_definitions(@TempDir Path folder) throws IOException {
    assertThat(tiny(folder)).isEqualTo(tiny(folder));
  }
}
