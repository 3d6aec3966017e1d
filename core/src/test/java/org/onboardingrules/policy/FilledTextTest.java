package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Text;

class FilledTextTest {

  private static final Place PLACE = new Place("sample/pack.yaml", 1, 1);

  private static Evidence seen(FactSeen... facts) {
    ThresholdUsed limit = new ThresholdUsed("silence-days", new BigDecimal("14"), "R116", PLACE);
    return new RuleEvidence("Rule", PLACE, List.of(), Arrays.asList(facts), List.of(limit));
  }

  private static FactSeen fact(String type, String label, String expression, String value) {
    return FactSeen.of(type, label, List.of(new ValueSeen(expression, value)));
  }

  @Test
  void values_and_thresholds_stand_in_both_languages() {
    Text text =
        FilledText.WITHOUT_CONCLUSIONS.of(
            new Text("{silence} days, limit {silence-days}", "{silence}日間（基準{silence-days}日）"),
            List.of(seen(fact("Onboarding", "acme", "silence", "16"))));

    assertThat(text).isEqualTo(new Text("16 days, limit 14", "16日間（基準14日）"));
  }

  @Test
  void several_matches_are_all_named_each_value_once() {
    Text text =
        FilledText.WITHOUT_CONCLUSIONS.of(
            new Text("blocked by {Blocker}", "{Blocker}が障害"),
            List.of(
                seen(fact("Blocker", "single sign-on", "ageDays", "3")),
                seen(fact("Blocker", "data export", "ageDays", "9")),
                seen(fact("Blocker", "data export", "ageDays", "8"))));

    assertThat(text)
        .isEqualTo(
            new Text("blocked by single sign-on, data export", "single sign-on、data exportが障害"));
  }

  @Test
  void a_share_is_written_in_percent_to_one_decimal() {
    List<Evidence> evidence =
        List.of(
            seen(
                fact("Onboarding", "acme", "rate", "0.6666666667"),
                fact("Onboarding", "acme", "half", "0.5"),
                fact("Onboarding", "acme", "none", "0")));

    Text text = new Text("{rate as percent} {half as percent}", "{none as percent}");

    assertThat(FilledText.WITHOUT_CONCLUSIONS.of(text, evidence))
        .isEqualTo(new Text("66.7% 50%", "0%"));
  }

  @Test
  void what_is_not_known_is_said_to_be_unknown() {
    Text text = new Text("{late as percent}", "{late}");

    assertThat(
            FilledText.WITHOUT_CONCLUSIONS.of(
                text, List.of(seen(fact("Onboarding", "acme", "late", "unknown")))))
        .isEqualTo(new Text("unknown", "不明"));
  }

  @Test
  void a_type_tells_facts_with_the_same_property_apart() {
    Evidence evidence =
        seen(fact("Metric", "invoices", "id", "invoices"), fact("Goal", "faster", "id", "faster"));

    assertThat(FilledText.WITHOUT_CONCLUSIONS.of(new Text("{Goal.id}", "{id}"), List.of(evidence)))
        .isEqualTo(new Text("faster", "invoices"));
  }

  @Test
  void a_conclusion_is_called_by_its_own_text() {
    Text red = new Text("The health rating is red", "Health Scoreが赤である");
    FilledText texts =
        new FilledText(
            fact -> fact.type().equals("ChurnRisk") ? Optional.of(red) : Optional.empty());
    Evidence evidence = seen(fact("ChurnRisk", "high health-red", "level", "high"));

    assertThat(texts.of(new Text("high: {ChurnRisk}", "高：{ChurnRisk}"), List.of(evidence)))
        .isEqualTo(new Text("high: The health rating is red", "高：Health Scoreが赤である"));
  }
}
