package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.agreement.RandomStrata;
import org.onboardingrules.authoring.conclusion.Conclusion;

/** Changes that are found for whatever random rules conclude: every property and construct. */
class RandomRulesProperties {

  private static final LocalDate AS_OF = RandomAccounts.AS_OF;
  private static final int EFFORT = 150;
  private static final int MOST_SUBSETS = 6;
  private static final Laboratory AGREEMENT = Laboratory.agreement();

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1_000_000_000);
  }

  @Property(tries = 300, seed = "20260331", edgeCases = EdgeCasesMode.NONE)
  void changes_bring_the_conclusion_about_and_no_fewer_of_them_do(@ForAll("seeds") long seed) {
    Laboratory lab = AGREEMENT.with(RandomStrata.of(seed));
    Account account = EditedAccount.inOrder(RandomAccounts.some(1, seed).get(0));

    sought(lab, account)
        .forEach(
            (conclusion, sought) -> {
              Statistics.label("found").collect(sought.found().isPresent());
              sought.found().ifPresent(found -> holds(lab, found, conclusion, account));
            });
  }

  private static void holds(
      Laboratory lab, Prospects.Found found, Conclusion conclusion, Account account) {
    List<Edit> edits = found.state().edits();
    assertThat(lab.holds(conclusion, found.state().account(), found.day())).isTrue();
    if (edits.size() <= MOST_SUBSETS) {
      assertThat(Laboratory.fewer(edits))
          .as(conclusion + " of " + edits)
          .noneMatch(
              some -> lab.holds(conclusion, found.state().only(some).account(), found.day()));
    }
    History.isKept(account, found.state().account(), found.day());
    Telling telling =
        new Telling(
            new Names(lab.pack()),
            AS_OF,
            lab.verdict(account, found.day()).facts(),
            lab.verdict(found.state().account(), found.day()).facts());
    assertThat(edits).allSatisfy(edit -> assertThat(edit.told(telling).of()).isNotBlank());
  }

  @Property(tries = 300, seed = "20260331", edgeCases = EdgeCasesMode.NONE)
  void nothing_that_other_conclusions_ask_for_brings_about_what_is_impossible(
      @ForAll("seeds") long seed) {
    Laboratory lab = AGREEMENT.with(RandomStrata.of(seed));
    Account account = EditedAccount.inOrder(RandomAccounts.some(1, seed).get(0));
    Map<Conclusion, Prospects.Sought> sought = sought(lab, account);
    List<State> others =
        sought.values().stream()
            .flatMap(one -> one.found().stream())
            .filter(found -> found.day().equals(AS_OF))
            .map(Prospects.Found::state)
            .toList();

    sought.forEach(
        (conclusion, one) -> {
          Statistics.label("impossible").collect(one.certain());
          if (one.certain()) {
            assertThat(others)
                .as(conclusion + ": " + one.walls())
                .noneMatch(state -> lab.holds(conclusion, state.account(), AS_OF));
            assertThat(Stream.of(1, 3, 14, 30, 60).map(AS_OF::plusDays))
                .as(conclusion + ": " + one.walls())
                .noneMatch(day -> lab.holds(conclusion, account, day));
          }
        });
  }

  private static Map<Conclusion, Prospects.Sought> sought(Laboratory lab, Account account) {
    Map<Conclusion, Prospects.Sought> sought =
        new TreeMap<>(java.util.Comparator.comparing(Conclusion::toString));
    List<Conclusion> open = new ArrayList<>();
    lab.strata().layers().stream()
        .flatMap(List::stream)
        .flatMap(rule -> rule.then().stream())
        .distinct()
        .filter(conclusion -> !lab.holds(conclusion, account, AS_OF))
        .forEach(open::add);
    for (Conclusion conclusion : open) {
      sought.put(
          conclusion,
          lab.prospects().sought(account, AS_OF, needs -> needs.of(conclusion), EFFORT));
    }
    return sought;
  }
}
