package org.onboardingrules.testkit.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.ExamplePacks;
import org.onboardingrules.testkit.TestedPack;

class CaseGeneratorProperties {

  private static final Map<String, CaseGenerator> GENERATORS = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<String> packs() {
    return Arbitraries.of(ExamplePacks.ALL);
  }

  private static CaseGenerator generator(String pack) {
    return GENERATORS.computeIfAbsent(pack, name -> CaseGenerator.of(ExamplePacks.of(name)));
  }

  /** Cases out of nothing and near ones, in turn. */
  private static Case some(String pack, long seed) {
    Random random = new Random(seed);
    List<Case> seeds = ExamplePacks.of(pack).cases().toList();
    boolean near = !seeds.isEmpty() && random.nextBoolean();
    return near
        ? generator(pack).near(seeds.get(random.nextInt(seeds.size())), random)
        : generator(pack).random(random);
  }

  @Property
  void the_pack_accepts_the_account(@ForAll("packs") String pack, @ForAll long seed) {
    Case made = some(pack, seed);

    assertThatCode(() -> ExamplePacks.of(pack).evaluated().assess(made.account(), made.asOf()))
        .doesNotThrowAnyException();
  }

  @Property
  void a_case_out_of_nothing_could_have_happened(@ForAll("packs") String pack, @ForAll long seed) {
    assertThat(History.isPossible(generator(pack).random(new Random(seed)).account())).isTrue();
  }

  @Property
  void a_case_near_one_that_could_have_happened_could_have_too(
      @ForAll("packs") String pack, @ForAll long seed) {
    Random random = new Random(seed);
    Case made = generator(pack).random(random);

    assertThat(History.isPossible(generator(pack).near(made, random).account())).isTrue();
  }

  @Property
  void a_near_case_is_another_one(@ForAll("packs") String pack, @ForAll long seed) {
    Random random = new Random(seed);
    Case made = generator(pack).random(random);

    assertThat(generator(pack).near(made, random)).isNotEqualTo(made);
  }

  @Property
  void the_same_numbers_make_the_same_case(@ForAll("packs") String pack, @ForAll long seed) {
    TestedPack tested = ExamplePacks.of(pack);

    assertThat(CaseGenerator.of(tested).random(new Random(seed)))
        .isEqualTo(generator(pack).random(new Random(seed)));
  }

  @Property
  void an_account_reads_as_it_was_written(@ForAll("packs") String pack, @ForAll long seed) {
    Account account = some(pack, seed).account();

    AccountBatch read =
        AccountFiles.read(SourceText.of("made-up.yaml", AccountYaml.file(List.of(account))));

    assertThat(read.accounts()).containsExactly(account);
  }

  @Property(tries = 200)
  void every_smaller_case_suits_the_pack_and_could_have_happened(
      @ForAll("packs") String pack, @ForAll long seed) {
    Case made = generator(pack).random(new Random(seed));

    assertThat(generator(pack).smaller(made).limit(50))
        .isNotEmpty()
        .allSatisfy(
            smaller -> {
              assertThat(History.isPossible(smaller.account())).isTrue();
              ExamplePacks.of(pack).evaluated().facts(smaller.account(), smaller.asOf());
            });
  }

  @Property(tries = 100)
  void making_smaller_comes_to_an_end(@ForAll("packs") String pack, @ForAll long seed) {
    Case made = some(pack, seed);
    int steps = 0;

    for (Optional<Case> next = Optional.of(made); next.isPresent(); steps++) {
      assertThat(steps).isLessThan(2_000);
      next = smallest(generator(pack), next.get());
    }
  }

  /** The least daring step, so that the way down is as long as can be. */
  private static Optional<Case> smallest(CaseGenerator generator, Case from) {
    return generator.smaller(from).reduce((bold, shy) -> shy);
  }
}
