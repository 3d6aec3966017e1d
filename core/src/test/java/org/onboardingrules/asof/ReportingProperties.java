package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AskedFacts.Asked;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.code.Standing;

/** What an explanation says is missing settles what is unknown. */
class ReportingProperties {

  private static final CompiledPack PACK = pack();

  private static CompiledPack pack() {
    try {
      return CompiledPack.load(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** First value is known not to be reached of a product that was never used. */
  private static final Set<String> KNOWN_WITHOUT_USE =
      Set.of("Onboarding.firstValueReached", "Onboarding.daysPastBenchmark");

  @Property(tries = 40, seed = "20260331")
  void reporting_what_was_missing_never_turns_known_into_unknown(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = RandomAccounts.some(1, seed).get(0);
    List<Asked> known =
        AskedFacts.all(account)
            .filter(asked -> Set.of("Onboarding", "Metric").contains(asked.type().name()))
            .filter(asked -> !KNOWN_WITHOUT_USE.contains(asked.name()))
            .filter(asked -> asked.value() != null)
            .toList();
    AskedFacts.all(account)
        .filter(asked -> !asked.missing().isEmpty())
        .map(Asked::missing)
        .distinct()
        .forEach(
            missing -> {
              Account reported = MissingReports.added(account, missing);

              assertThat(known)
                  .as("after the reports %s", missing)
                  .allSatisfy(
                      asked -> assertThat(asked.of(reported).value()).as("%s", asked).isNotNull());
            });
  }

  @Property(tries = 300, seed = "20260331")
  void what_is_unknown_names_what_should_be_reported(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = RandomAccounts.some(1, seed).get(0);
    Assume.that(account.anchors().values().stream().noneMatch(RandomAccounts.AS_OF::isBefore));

    assertThat(PACK.explain(account, RandomAccounts.AS_OF).conclusions())
        .allSatisfy(
            one ->
                assertThat(one.reports().isEmpty())
                    .as("%s", one.name())
                    .isEqualTo(one.standing() != Standing.UNKNOWN));
  }
}
