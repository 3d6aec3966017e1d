package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.Text;

class EvidenceLinesTest {

  private static final ThresholdUsed GRACE =
      new ThresholdUsed("grace", new BigDecimal("3"), "R129", new Place("p/pack.yaml", 9, 3));

  @Test
  void several_matches_of_one_rule_share_its_line_and_its_thresholds() {
    List<Evidence> matches = List.of(overdue("go-live", "5"), overdue("training", "4"));

    assertThat(english(matches))
        .isEqualTo(
            """
            rule "Overdue" at p/a.drl:7
              Milestone go-live   daysOverdue = 5
              Milestone training  daysOverdue = 4
              threshold           grace = 3, source R129, at p/pack.yaml:9
            """);
  }

  @Test
  void two_rules_have_a_line_each() {
    Place elsewhere = new Place("p/b.drl", 1, 1);
    Evidence other =
        new RuleEvidence("Other", elsewhere, List.of("R1", "R2"), List.of(), List.of());

    assertThat(english(List.of(overdue("go-live", "5"), other)))
        .endsWith("rule \"Other\" at p/b.drl:1, source R1, R2\n");
  }

  @Test
  void a_value_that_repeats_the_label_is_left_out() {
    FactSeen metric = FactSeen.of("Metric", "logins", List.of(new ValueSeen("id", "logins")));

    assertThat(english(List.of(rule(metric)))).contains("  Metric logins\n").doesNotContain("id =");
  }

  @Test
  void a_guard_says_what_it_saw() {
    Evidence guard =
        new GuardEvidence("value-evidenced", List.of("R125"), new Text("no confirmation", "確認なし"));
    Evidence other = new GuardEvidence("other", List.of(), new Text("late", "遅延"));

    assertThat(english(List.of(guard, other)))
        .isEqualTo("guard value-evidenced, source R125: no confirmation\nguard other: late\n");
  }

  private static Evidence overdue(String milestone, String days) {
    return rule(FactSeen.of("Milestone", milestone, List.of(new ValueSeen("daysOverdue", days))));
  }

  private static Evidence rule(FactSeen fact) {
    Place at = new Place("p/a.drl", 7, 1);
    return new RuleEvidence("Overdue", at, List.of(), List.of(fact), List.of(GRACE));
  }

  private static String english(List<Evidence> evidence) {
    Page page = new Page();
    new EvidenceLines(page, new Wording(Language.EN)).add(0, evidence);
    return page.toString();
  }
}
