package org.onboardingrules.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.Feed;

class RuleReaderTest {

  static final Path EVERY_CONSTRUCT = Path.of("src/test/resources/rules/every-construct.drl");

  private final Findings findings = new Findings();

  @Test
  void every_construct_of_the_profile_is_read() throws IOException {
    List<Rule> rules = read(Files.readString(EVERY_CONSTRUCT));

    assertThat(findings.report().toString()).isEmpty();
    assertThat(rules)
        .extracting(Rule::name)
        .containsExactly("Comparisons", "旗と否定", "WithoutQuotes", "Groups", "Many at once");
    assertThat(rules).extracting(rule -> rule.when().size()).containsExactly(3, 2, 3, 3, 6);
  }

  @Test
  void a_rule_knows_all_of_its_sources() throws IOException {
    List<Rule> rules = read(Files.readString(EVERY_CONSTRUCT));

    assertThat(rules.get(0).sources()).containsExactly("R81", "R83", "R84");
    assertThat(rules.get(1).sources()).containsExactly("R116");
    assertThat(rules.get(2).sources()).isEmpty();
  }

  @Test
  void a_rule_knows_its_conclusions() throws IOException {
    List<Rule> rules = read(Files.readString(EVERY_CONSTRUCT));

    assertThat(rules.get(0).then()).containsExactly(CriterionMet.of("c1"));
    assertThat(rules.get(1).then()).containsExactly(Escalate.because("e1"), ChurnRisk.high("r1"));
    assertThat(rules.get(4).then()).containsExactly(OnboardingComplete.reached());
  }

  @Test
  void a_rule_knows_the_names_of_the_pack_that_it_uses() throws IOException {
    Rule rule = read(Files.readString(EVERY_CONSTRUCT)).get(0);

    assertThat(rule.names())
        .extracting(use -> use.kind() + " " + use.name())
        .containsExactly(
            NameKind.METRIC + " m1",
            NameKind.WINDOW + " month",
            NameKind.THRESHOLD + " fourteen",
            NameKind.SEGMENT + " SMB",
            NameKind.SEGMENT + " ENTERPRISE",
            NameKind.CRITERION + " c1");
    assertThat(rule.names().get(0).where().place()).hasToString("every-construct.drl:12:19");
  }

  @Test
  void a_comparison_is_read_with_its_operator_and_its_sides() {
    Expression.Comparison comparison = (Expression.Comparison) test("Onboarding( seats >= 3.60 )");

    assertThat(comparison.operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(comparison.left())
        .isInstanceOfSatisfying(
            Operand.Access.class,
            access -> assertThat(access.property().name()).isEqualTo("seats"));
    assertThat(comparison.right())
        .isInstanceOfSatisfying(
            Operand.Literal.class,
            literal -> assertThat(literal.value()).isEqualTo(new BigDecimal("3.60")));
  }

  @Test
  void a_text_beside_a_date_is_read_as_a_date() {
    Expression.Comparison comparison =
        (Expression.Comparison) test("Onboarding( \"2026-03-31\" > asOf )");

    assertThat(((Operand.Literal) comparison.left()).value()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void and_binds_more_closely_than_or() {
    Expression.Or or =
        (Expression.Or) test("Onboarding( closed || closed && reports(\"usage\") || closed )");

    assertThat(or.parts())
        .hasExactlyElementsOfTypes(
            Expression.Flag.class, Expression.And.class, Expression.Flag.class);
  }

  @Test
  void and_binds_more_closely_than_or_between_patterns() {
    Condition.AnyOf or =
        (Condition.AnyOf) condition("( Task( done ) or Task() and Onboarding() or Blocker() )");

    assertThat(or.parts())
        .hasExactlyElementsOfTypes(
            Condition.Pattern.class, Condition.AllOf.class, Condition.Pattern.class);
  }

  @Test
  void what_asks_for_an_absence_names_the_feeds_that_must_be_reported() {
    assertThat(feedsOf("not Task( done )")).containsExactly(Feed.TASKS);
    assertThat(feedsOf("not( Task( done ) and not Interaction() )")).containsExactly(Feed.TASKS);
    assertThat(feedsOf("exists( Task( done ) and not Interaction() )"))
        .containsExactly(Feed.INTERACTIONS);
    assertThat(feedsOf("forall( Task( done ) )")).containsExactly(Feed.TASKS);
    assertThat(feedsOf("accumulate( ( Task() and Blocker() ); $n : count(1) )"))
        .containsExactlyInAnyOrder(Feed.TASKS, Feed.BLOCKERS);
  }

  @Test
  void what_asks_for_the_absence_of_a_conclusion_needs_no_feed() {
    assertThat(condition("not Escalate()")).isInstanceOf(Condition.Not.class);
    assertThat(condition("not Criterion( required )")).isInstanceOf(Condition.Not.class);
  }

  @Test
  void an_accumulate_is_read_with_its_figure() {
    Condition.WhereReported guarded =
        (Condition.WhereReported)
            condition("accumulate( Blocker( $d : ageDays ); $m : max($d); $m > 3, $m < 9 )");
    Condition.Accumulate accumulate = (Condition.Accumulate) guarded.inner();

    assertThat(accumulate.aggregate().function()).isEqualTo(AggregateFunction.MAX);
    assertThat(accumulate.aggregate().result().name()).isEqualTo("$m");
    assertThat(accumulate.tests()).hasSize(2);
  }

  @Test
  void comments_stand_anywhere() {
    String commented =
        """
        // rule "No" when
        /**/ rule /* a */ "Yes" // it's
        /* @source("no") */ @source( /* b */ "R1" )
        when // "
          /* ( */ Onboarding /* c */ ( closed /* ) */ , // &&
            seats /* end */ > /* 1 */ 3 )
        then // insert( Escalate.because("no") );
          insert /**/ ( Escalate . because /* d */ ( "e" ) ) /* e */ ;
        end // end
        """;

    List<Rule> rules = read(commented);

    assertThat(findings.report().toString()).isEmpty();
    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).sources()).containsExactly("R1");
    assertThat(rules.get(0).then()).containsExactly(Escalate.because("e"));
  }

  @Test
  void the_pieces_of_a_rule_leave_comments_out() {
    Rule rule = read("rule A when /* no */ Onboarding( closed ) // no\nthen " + INSERT).get(0);

    assertThat(rule.pieces())
        .extracting(piece -> rule.file().textOf(piece))
        .containsExactly("when", "Onboarding", "(", "closed", ")");
  }

  @Test
  void a_rule_can_stand_on_one_line_and_with_any_line_end() {
    String line = "rule \"%s\" when Onboarding( closed ) then " + INSERT;

    List<Rule> rules = read(line.formatted("a") + "\r" + line.formatted("b") + "\r\n;\n");

    assertThat(findings.report().toString()).isEmpty();
    assertThat(rules).extracting(rule -> rule.at().place().line()).containsExactly(1, 2);
  }

  @Test
  void a_fault_costs_no_more_than_its_rule() {
    String line = "rule \"%s\" when Onboarding( %s ) then " + INSERT + "\n";

    List<Rule> rules =
        read(
            line.formatted("a", "closed") + line.formatted("b", "?") + line.formatted("c", "late"));

    assertThat(rules).extracting(Rule::name).containsExactly("a", "c");
    assertThat(findings.count()).isEqualTo(1);
  }

  @Test
  void rules_come_back_in_order_of_file_and_place() {
    String line = "rule \"%s\" when Onboarding( closed ) then " + INSERT + "\n";
    SourceText first = SourceText.of("1.drl", line.formatted("b") + line.formatted("a"));
    SourceText second = SourceText.of("2.drl", line.formatted("0"));

    List<Rule> rules = RuleReader.read(List.of(first, second), findings);

    assertThat(rules).extracting(Rule::name).containsExactly("b", "a", "0");
  }

  @Test
  void of_a_faulty_rule_the_name_and_the_names_it_uses_are_known() {
    SourceText file =
        SourceText.of("a.drl", "rule \"A\" when Metric( id == \"m\", nope ) then " + INSERT);

    List<ReadRule> rules = RuleReader.readAll(List.of(file), findings);

    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).name()).isEqualTo("A");
    assertThat(rules.get(0).rule()).isEmpty();
    assertThat(rules.get(0).names()).extracting(use -> use.name()).containsExactly("m", "e");
  }

  @Test
  void what_is_nested_too_deep_is_refused() {
    read("rule A when Onboarding( " + "(".repeat(100_000) + " ) then " + INSERT);
    read("rule A when Onboarding( " + "!".repeat(100_000) + "closed ) then " + INSERT);
    read("rule A when " + "(".repeat(100_000) + " Task() then " + INSERT);
    read("rule A when " + "not(".repeat(100_000) + " Task() then " + INSERT);

    assertThat(findings.report().findings())
        .hasSize(4)
        .allSatisfy(finding -> assertThat(finding.message()).contains("nested"));
  }

  private static final String INSERT = "insert( Escalate.because(\"e\") ); end";

  private List<Rule> read(String text) {
    return RuleReader.read(List.of(SourceText.of("every-construct.drl", text)), findings);
  }

  private static Condition condition(String when) {
    return TestRules.read(TestRules.escalateWhen(when)).get(0).when().get(0);
  }

  private static Expression test(String pattern) {
    return ((Condition.Pattern) condition(pattern)).tests().findFirst().orElseThrow();
  }

  private static Set<Feed> feedsOf(String when) {
    return ((Condition.WhereReported) condition(when)).feeds();
  }
}
