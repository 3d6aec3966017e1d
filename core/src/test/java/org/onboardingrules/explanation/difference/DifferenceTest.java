package org.onboardingrules.explanation.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.difference.Cause.ConclusionChanged;
import org.onboardingrules.explanation.difference.Cause.FactChanged;
import org.onboardingrules.explanation.difference.Cause.PartChanged;
import org.onboardingrules.explanation.difference.Cause.RuleChanged;
import org.onboardingrules.explanation.difference.Cause.ThresholdChanged;
import org.onboardingrules.explanation.difference.Cause.TimePassed;
import org.onboardingrules.explanation.difference.Cause.ValueChanged;

class DifferenceTest {

  private static final String PACK_FILE = "pack.yaml";
  private static final String RULE_FILE = "rules/completion.drl";
  private static final String INVOICES = "fifty-invoices";

  @TempDir Path folder;

  @Test
  void answers_on_different_accounts_are_not_compared() {
    Explanation minato = Compared.explained("minato-accounting", Compared.TODAY);
    Explanation kitasato = Compared.explained("kitasato-foods", Compared.TODAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difference.between(minato, kitasato))
        .withMessage(
            "older is of account `minato-accounting` and newer of `kitasato-foods`\n"
                + "compare two answers on one account");
  }

  @Test
  void a_value_that_rose_above_what_is_needed_is_the_cause() {
    Difference difference = Compared.inAWeek("minato-accounting");

    ConclusionChange change = Compared.of(difference, ConclusionKind.CRITERION, INVOICES);

    assertThat(change.from()).contains(Standing.DOES_NOT_HOLD);
    assertThat(change.to()).contains(Standing.HOLDS);
    assertThat(change.complete()).isTrue();
    assertThat(change.causes())
        .singleElement()
        .isInstanceOfSatisfying(
            ValueChanged.class,
            value -> {
              assertThat(value.expression()).isEqualTo("sample");
              assertThat(value.from()).contains("27");
              assertThat(value.to()).contains("65");
              assertThat(value.withTime()).isFalse();
              assertThat(value.need().orElseThrow().values()).containsExactly("50");
            });
  }

  @Test
  void a_part_that_comes_of_conclusions_names_them() {
    Difference difference = Compared.inAWeek("minato-accounting");

    assertThat(Compared.of(difference, ChangedPart.PROGRESS).orElseThrow().causes())
        .extracting(cause -> ((ConclusionChanged) cause).conclusion().id())
        .containsExactly(INVOICES, "habit", "value-reached");
    assertThat(Compared.of(difference, ChangedPart.GRADE).orElseThrow().causes())
        .containsExactly(new PartChanged(ChangedPart.FIRST_VALUE_ON));
  }

  @Test
  void what_time_alone_changed_is_told_so() {
    Difference difference = Compared.inAWeek("hoshino-logistics");

    assertThat(Compared.of(difference, ConclusionKind.CHURN_RISK, "ghosted").causes())
        .singleElement()
        .isInstanceOfSatisfying(ValueChanged.class, value -> assertThat(value.withTime()).isTrue());
    assertThat(
            new ChangeCauses(
                    Compared.explained("hoshino-logistics", Compared.LAST_WEEK).assessment(),
                    Compared.explained("hoshino-logistics", Compared.TODAY).assessment(),
                    difference.changes(),
                    difference.conclusions(),
                    List.of())
                .of(
                    new Change(
                        ChangedPart.DAYS_LATE,
                        "days-late",
                        Optional.of(Stated.of("0")),
                        Optional.of(Stated.of("7")),
                        List.of())))
        .containsExactly(new TimePassed(7));
  }

  @Test
  void what_was_unknown_and_is_reported_now_changes_from_nothing() {
    Difference difference = Compared.inAWeek("nagisa-clinics");

    ConclusionChange change = Compared.of(difference, ConclusionKind.CRITERION, "self-reliance");

    assertThat(change.from()).contains(Standing.UNKNOWN);
    assertThat(change.causes())
        .singleElement()
        .isInstanceOfSatisfying(
            ValueChanged.class,
            value -> {
              assertThat(value.from()).isEmpty();
              assertThat(value.to()).contains("2");
            });
  }

  @Test
  void a_fact_that_appeared_is_the_cause() {
    Difference difference = Compared.inAWeek("minato-accounting");

    assertThat(Compared.of(difference, ConclusionKind.PLAY, "share-win").causes())
        .singleElement()
        .isInstanceOfSatisfying(
            FactChanged.class,
            fact -> {
              assertThat(fact.from()).isEmpty();
              assertThat(fact.to().orElseThrow().label().en())
                  .isEqualTo("2026-03-13 small win told by the customer");
            });
  }

  @Test
  void a_conclusion_that_rests_on_another_names_that_one() {
    Difference difference = Compared.inAWeek("hoshino-logistics");

    assertThat(Compared.of(difference, ConclusionKind.PLAY, "get-in-touch").causes())
        .containsExactly(Compared.of(difference, ConclusionKind.CHURN_RISK, "ghosted").asCause());
  }

  @Test
  void a_threshold_that_was_moved_is_the_cause_with_its_places() {
    Difference difference =
        Compared.changed(
            folder,
            "minato-accounting",
            PACK_FILE,
            "evidence-invoices:  { value: 50",
            "evidence-invoices:  { value: 90");

    assertThat(difference.conclusions())
        .extracting(ConclusionChange::name)
        .extracting(name -> name.id())
        .contains(INVOICES);
    assertThat(Compared.of(difference, ConclusionKind.CRITERION, INVOICES).causes())
        .singleElement()
        .isInstanceOfSatisfying(
            ThresholdChanged.class,
            moved -> {
              assertThat(moved.threshold()).isEqualTo("evidence-invoices");
              assertThat(moved.from().value()).isEqualTo(new BigDecimal("50"));
              assertThat(moved.to().value()).isEqualTo(new BigDecimal("90"));
              assertThat(moved.to().at().file()).isEqualTo("invoice-automation/pack.yaml");
            });
  }

  @Test
  void a_threshold_that_was_moved_without_effect_is_no_cause() {
    Difference difference =
        Compared.changed(
            folder,
            "minato-accounting",
            PACK_FILE,
            "evidence-invoices:  { value: 50",
            "evidence-invoices:  { value: 60");

    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.older().pack()).isNotEqualTo(difference.newer().pack());
  }

  @Test
  void a_rule_with_other_conditions_is_the_cause_with_both_wordings() {
    Difference difference =
        Compared.changed(
            folder,
            "minato-accounting",
            RULE_FILE,
            "sample >= threshold(\"evidence-invoices\")",
            "sample >= 90");

    assertThat(Compared.of(difference, ConclusionKind.CRITERION, INVOICES).causes())
        .singleElement()
        .isInstanceOfSatisfying(
            RuleChanged.class,
            rule -> {
              assertThat(rule.from().orElseThrow().conditions())
                  .singleElement()
                  .asString()
                  .contains("threshold(\"evidence-invoices\")");
              assertThat(rule.to().orElseThrow().conditions())
                  .singleElement()
                  .asString()
                  .contains("sample >= 90");
            });
  }

  @Test
  void a_rule_under_another_name_appeared_and_one_is_gone() {
    Difference difference =
        Compared.changed(
            folder,
            "kitasato-foods",
            RULE_FILE,
            "rule \"Invoices came in week after week\"\n    @source(\"R13, R164\")\nwhen\n"
                + "    // One large import shows that it works, not that it is used.\n"
                + "    Metric( id == \"invoices-processed\", activeWeeks(\"habit\") >= threshold(\"habit-weeks\") )",
            "rule \"Never\"\nwhen\n    Metric( id == \"invoices-processed\", activeWeeks(\"habit\") >= 50 )");

    assertThat(Compared.of(difference, ConclusionKind.CRITERION, "habit").causes())
        .singleElement()
        .isInstanceOfSatisfying(
            RuleChanged.class,
            rule -> {
              assertThat(rule.rule()).isEqualTo("Invoices came in week after week");
              assertThat(rule.to()).isEmpty();
            });
  }

  @Test
  void assessments_tell_causes_as_far_as_their_evidence_goes_and_say_so() {
    Difference difference =
        Difference.between(
            Compared.explained("minato-accounting", Compared.LAST_WEEK).assessment(),
            Compared.explained("minato-accounting", Compared.TODAY).assessment());

    ConclusionChange invoices = Compared.of(difference, ConclusionKind.CRITERION, INVOICES);
    ConclusionChange reached = Compared.of(difference, ConclusionKind.CRITERION, "value-reached");

    assertThat(invoices.causes()).isEmpty();
    assertThat(invoices.complete()).isFalse();
    assertThat(reached.causes())
        .singleElement()
        .isInstanceOfSatisfying(
            ValueChanged.class,
            value -> {
              assertThat(value.from()).contains("false");
              assertThat(value.to()).contains("true");
            });
    assertThat(reached.complete()).isTrue();
  }

  @Test
  void changes_come_in_the_order_of_parts_then_ids() {
    Difference difference = Compared.inAWeek("minato-accounting");

    assertThat(difference.changes())
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo(Comparator.comparing(Change::part).thenComparing(Change::id));
    assertThat(difference.conclusions())
        .isSortedAccordingTo(Comparator.comparing(ConclusionChange::name));
  }
}
