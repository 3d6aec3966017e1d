package org.onboardingrules.explanation.difference;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;

/** Laws of differences, over random accounts and what became of them some days later. */
class DifferenceProperties {

  private static final CompiledPack PACK = pack();

  private static CompiledPack pack() {
    try {
      return CompiledPack.load(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** An account, and the same with parts lost and others come. */
  private record Pair(Explanation older, Explanation newer) {

    static Pair of(long seed, int days) {
      Random random = new Random(seed);
      List<Account> two = RandomAccounts.some(2, seed);
      List<Account.Part> all = RandomAccounts.parts(two.get(0));
      List<Account.Part> kept = new ArrayList<>(all);
      kept.removeIf(part -> random.nextInt(3) == 0);
      List<Account.Part> late = new ArrayList<>(all);
      late.removeIf(part -> random.nextInt(4) == 0);
      Account before = RandomAccounts.with(two.get(0), kept);
      Account after = RandomAccounts.with(two.get(0), late);
      return new Pair(
          PACK.explain(before, RandomAccounts.AS_OF),
          PACK.explain(after, RandomAccounts.AS_OF.plusDays(days)));
    }
  }

  @Property(tries = 20)
  void between_an_answer_and_itself_there_is_no_difference(@ForAll long seed) {
    Explanation explanation = Pair.of(seed, 7).newer();

    assertThat(Difference.between(explanation, explanation).isEmpty()).isTrue();
    assertThat(Difference.between(explanation.assessment(), explanation.assessment()).isEmpty())
        .isTrue();
  }

  @Property(tries = 60)
  void who_swaps_the_answers_swaps_from_and_to(
      @ForAll long seed, @ForAll @IntRange(min = -40, max = 40) int days) {
    Pair pair = Pair.of(seed, days);

    assertThat(Swapped.turned(Difference.between(pair.newer(), pair.older())))
        .isEqualTo(Swapped.asItIs(Difference.between(pair.older(), pair.newer())));
    assertThat(
            Swapped.turned(
                Difference.between(pair.newer().assessment(), pair.older().assessment())))
        .isEqualTo(
            Swapped.asItIs(
                Difference.between(pair.older().assessment(), pair.newer().assessment())));
  }

  @Property(tries = 60)
  void every_conclusion_that_stands_otherwise_is_named_with_a_cause(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int days) {
    Pair pair = Pair.of(seed, days);
    Map<ConclusionName, Standing> before = standings(pair.older());
    Map<ConclusionName, Standing> after = standings(pair.newer());

    Difference difference = Difference.between(pair.older(), pair.newer());

    assertThat(difference.conclusions())
        .allSatisfy(
            change -> {
              assertThat(change.from()).contains(before.get(change.name()));
              assertThat(change.to()).contains(after.get(change.name()));
              assertThat(change.causes()).as(change.toString()).isNotEmpty();
            })
        .extracting(ConclusionChange::name)
        .containsExactlyElementsOf(
            before.keySet().stream()
                .filter(name -> before.get(name) != after.get(name))
                .sorted()
                .toList());
  }

  private static Map<ConclusionName, Standing> standings(Explanation explanation) {
    return explanation.conclusions().stream()
        .collect(toMap(ConclusionExplained::name, ConclusionExplained::standing));
  }

  @Property(tries = 60)
  void every_cause_that_is_named_really_differs(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 40) int days) {
    Pair pair = Pair.of(seed, days);

    assertThat(
            Stream.of(
                Difference.between(pair.older(), pair.newer()),
                Difference.between(pair.older().assessment(), pair.newer().assessment())))
        .allSatisfy(
            difference ->
                assertThat(causes(difference))
                    .allSatisfy(
                        cause ->
                            assertThat(cause.accept(new Differs(difference)))
                                .as(cause.toString())
                                .isTrue()));
  }

  private static Stream<Cause> causes(Difference difference) {
    return Stream.concat(
        difference.changes().stream().flatMap(change -> change.causes().stream()),
        difference.conclusions().stream().flatMap(change -> change.causes().stream()));
  }

  @Property(tries = 40)
  void assessments_alone_name_no_other_changes_and_conclusions_than_explanations(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int days) {
    Pair pair = Pair.of(seed, days);
    Difference explained = Difference.between(pair.older(), pair.newer());
    Difference evidenced = Difference.between(pair.older().assessment(), pair.newer().assessment());

    assertThat(evidenced.changes().stream().map(Change::id))
        .containsExactlyElementsOf(explained.changes().stream().map(Change::id).toList());
    assertThat(explained.conclusions().stream().map(ConclusionChange::name))
        .containsAll(evidenced.conclusions().stream().map(ConclusionChange::name).toList());
  }
}
