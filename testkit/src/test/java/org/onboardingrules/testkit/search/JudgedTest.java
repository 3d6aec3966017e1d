package org.onboardingrules.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.ExamplePacks;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;
import org.onboardingrules.testkit.rewriting.Site;

class JudgedTest {

  private static final TestedPack PACK = ExamplePacks.of("invoice-automation");

  private static List<Judged> judged() {
    Random random = new Random(1);
    CaseGenerator generator = CaseGenerator.of(PACK);
    return Stream.concat(PACK.cases(), Stream.generate(() -> generator.random(random)).limit(30))
        .map(asked -> Judged.of(PACK.evaluated(), asked))
        .toList();
  }

  /** The rules of the pack, and each with one of its conditions taken to hold, or not to. */
  private static List<Rule> rules() {
    return PACK.evaluated().rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    Stream.of(rule),
                    Site.of(rule).stream()
                        .flatMap(site -> Stream.of(site.assuming(true), site.assuming(false)))))
        .toList();
  }

  @Test
  void whether_a_rule_holds_is_what_its_trace_says() {
    List<Rule> rules = rules();

    for (Judged judged : judged()) {
      for (Rule rule : rules) {
        assertThat(judged.truth(rule))
            .as("%s of %s", rule, judged.asked().account().id())
            .isEqualTo(judged.trace(rule).truth());
      }
    }
  }

  @Test
  void a_rule_of_the_pack_holds_where_the_pack_draws_what_it_concludes() {
    for (Judged judged : judged()) {
      for (Rule rule : PACK.evaluated().rules()) {
        if (judged.truth(rule) == Truth.TRUE) {
          assertThat(judged.evaluation().drawn()).containsAll(rule.then());
        }
      }
      for (Conclusion drawn : judged.evaluation().drawn()) {
        assertThat(PACK.evaluated().rules())
            .filteredOn(rule -> rule.then().contains(drawn))
            .anyMatch(rule -> judged.truth(rule) == Truth.TRUE);
      }
    }
  }

  @Test
  void the_distance_from_a_rule_that_holds_is_nothing() {
    for (Judged judged : judged()) {
      for (Rule rule : PACK.evaluated().rules()) {
        assertThat(Distance.of(judged, rule) == 0)
            .as("%s of %s", rule, judged.asked().account().id())
            .isEqualTo(judged.truth(rule) == Truth.TRUE);
      }
    }
  }

  @Test
  void an_account_that_does_not_fit_the_pack_is_refused() {
    TestedPack sample = SamplePacks.named("coverage-sample");
    Account stranger = Account.builder("a", "A").segment(new SegmentId("HOBBY")).build();
    Case asked = new Case(stranger, sample.scenarios().get(0).asOf());

    assertThatExceptionOfType(UnsuitableAccountException.class)
        .isThrownBy(() -> Judged.of(sample.evaluated(), asked));
  }
}
