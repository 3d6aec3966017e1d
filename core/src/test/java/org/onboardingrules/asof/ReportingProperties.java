package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.ReportWanted;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;

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

  @Property(tries = 300, seed = "20260331")
  void reporting_what_was_missing_never_turns_known_into_unknown(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = RandomAccounts.some(1, seed).get(0);
    Explanation before = PACK.explain(account, RandomAccounts.AS_OF);
    Map<ConclusionName, Standing> known = standings(before);
    known.values().removeIf(standing -> standing == Standing.UNKNOWN);
    for (ConclusionExplained unknown : before.conclusions()) {
      if (!unknown.reports().isEmpty()) {
        Account reported =
            MissingReports.added(
                account, unknown.reports().stream().map(ReportWanted::missing).toList());

        assertThat(standings(PACK.explain(reported, RandomAccounts.AS_OF)))
            .as("after the reports %s", unknown.reports())
            .allSatisfy(
                (name, standing) -> {
                  if (known.containsKey(name)) {
                    assertThat(standing).as("%s", name).isNotEqualTo(Standing.UNKNOWN);
                  }
                });
      }
    }
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

  private static Map<ConclusionName, Standing> standings(Explanation explanation) {
    Map<ConclusionName, Standing> standings = new HashMap<>();
    explanation.conclusions().forEach(one -> standings.put(one.name(), one.standing()));
    return standings;
  }
}
