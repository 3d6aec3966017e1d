package org.onboardingrules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.ToldTests.Told;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;

/** What an explanation names as needed is enough: with that value, the test holds. */
class NamedNeedsProperties {

  private static final int ACCOUNTS = 2_000;
  private static final long SEED = 20260331;

  @Property(tries = 1)
  void changing_a_value_that_fails_to_the_one_that_is_enough_flips_the_test() throws Exception {
    ExplainedFacts explained = new ExplainedFacts();
    Random random = new Random(SEED);
    int flipped = 0;
    int gone = 0;
    for (Account account : RandomAccounts.some(ACCOUNTS, SEED)) {
      Facts facts = explained.facts(account);
      for (Told told : some(ToldTests.in(explained.explain(facts)), random)) {
        Facts changed = withEnough(facts, told.test());
        Optional<ValueTest> after = find(told, explained.explain(changed));
        if (after.isEmpty()) {
          gone++;
        } else {
          assertThat(after.get().standing()).as("%s", told).isEqualTo(Standing.HOLDS);
          flipped++;
        }
        assertThat(explained.drools(changed))
            .as("%s", told)
            .isEqualTo(explained.evaluate(changed).drawn());
      }
    }

    assertThat(flipped).isGreaterThan(ACCOUNTS);
    assertThat(gone).as("no exception any more, or another fact is nearer").isLessThan(flipped / 4);
  }

  /** A few of those that name a value and what is enough. */
  private static List<Told> some(List<Told> all, Random random) {
    List<Told> named = new ArrayList<>(all.stream().filter(told -> isNamed(told.test())).toList());
    Collections.shuffle(named, random);
    return named.subList(0, Math.min(2, named.size()));
  }

  private static boolean isNamed(ValueTest test) {
    return test.standing() == Standing.DOES_NOT_HOLD
        && test.seen().of().isPresent()
        && test.seen().value().isPresent()
        && test.need().enough().isPresent();
  }

  private static Facts withEnough(Facts facts, ValueTest test) {
    FactNamed of = test.seen().of().orElseThrow();
    String enough = test.need().enough().orElseThrow();
    String asked = test.seen().expression().replaceFirst("^\\$\\w+\\.", "");
    return ChangedFacts.of(
        facts,
        (type, fact, property, answer) ->
            type.name().equals(of.type())
                    && isCalled(of, fact.label().en(), type.name())
                    && property.equals(asked)
                ? read(enough, answer)
                : answer);
  }

  /** A milestone and a criterion are called by their titles, and there is one of each. */
  private static boolean isCalled(FactNamed of, String label, String type) {
    return of.label().en().equals(label)
        || (type.equals("Milestone") && TITLES.indexOf(of.label().en()) == IDS.indexOf(label));
  }

  private static final List<String> TITLES = List.of("One", "Two");
  private static final List<String> IDS = List.of("s1", "s2");

  private static Object read(String text, @Nullable Object like) {
    if (like instanceof BigDecimal) {
      return new BigDecimal(text);
    } else if (like instanceof Boolean) {
      return Boolean.valueOf(text);
    }
    return like instanceof LocalDate ? LocalDate.parse(text) : text;
  }

  private static Optional<ValueTest> find(Told told, Explanation explanation) {
    return ToldTests.in(explanation).stream()
        .filter(other -> other.rule().equals(told.rule()))
        .map(Told::test)
        .filter(other -> other.at().equals(told.test().at()))
        .filter(other -> other.seen().of().equals(told.test().seen().of()))
        .findFirst();
  }
}
