package org.onboardingrules.testkit.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;
import org.onboardingrules.testkit.search.Judged;

class SiteTest {

  private static final Path SAMPLE = Path.of("src/test/resources/packs/mutation-sample");

  @Test
  void the_conditions_of_a_rule_are_its_tests_and_what_is_quantified() throws Exception {
    assertThat(written("Complete"))
        .containsExactly(
            "forall( $c : Criterion( required == true ) CriterionMet( id == $c.id ) )",
            "required == true",
            "id == $c.id");
    assertThat(written("A blocker is open"))
        .containsExactly("closed == false", "resolved == false", "ageDays >= 10");
  }

  private static List<String> written(String rule) throws Exception {
    return TestedPack.load(SAMPLE).evaluated().rules().stream()
        .filter(r -> r.name().equals(rule))
        .flatMap(r -> Site.of(r).stream())
        .map(Site::written)
        .toList();
  }

  @Test
  void a_rule_stands_between_what_it_is_with_a_condition_taken_to_hold_and_not_to()
      throws Exception {
    TestedPack standard = TestedPack.load(PackSource.standard());
    CaseGenerator generator = CaseGenerator.of(standard.evaluated());
    Random random = new Random(1);
    List<Site> sites =
        standard.evaluated().rules().stream().flatMap(rule -> Site.of(rule).stream()).toList();

    List<String> outside =
        IntStream.range(0, 100)
            .mapToObj(i -> Judged.of(standard.evaluated(), generator.random(random)))
            .flatMap(judged -> sites.stream().flatMap(site -> outside(site, judged)))
            .toList();

    assertThat(sites).hasSizeGreaterThan(200);
    assertThat(outside).isEmpty();
  }

  private static Stream<String> outside(Site site, Judged judged) {
    Truth as = judged.truth(site.rule());
    Truth holding = judged.truth(site.assuming(true));
    Truth failing = judged.truth(site.assuming(false));
    Truth least = holding.compareTo(failing) < 0 ? holding : failing;
    Truth most = holding.compareTo(failing) < 0 ? failing : holding;
    return as.compareTo(least) < 0 || as.compareTo(most) > 0
        ? Stream.of(site.snippet().place() + " " + site.written())
        : Stream.empty();
  }

  @Test
  void the_opposite_of_the_opposite_of_a_test_is_the_test() throws Exception {
    TestedPack standard = TestedPack.load(PackSource.standard());
    CaseGenerator generator = CaseGenerator.of(standard.evaluated());
    Random random = new Random(2);
    Rule rule = standard.evaluated().rules().get(0);
    for (int i = 0; i < 100; i++) {
      Judged judged = Judged.of(standard.evaluated(), generator.random(random));
      for (Site site : Site.of(rule)) {
        Site again = Site.of(site.negated()).get(Site.of(rule).indexOf(site));
        assertThat(judged.truth(again.negated())).isEqualTo(judged.truth(rule));
      }
    }
  }
}
