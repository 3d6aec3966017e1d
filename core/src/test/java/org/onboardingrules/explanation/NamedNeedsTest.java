package org.onboardingrules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.ToldTests.Told;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;

/** What an explanation names as needed is enough: with that value, the test holds. */
class NamedNeedsTest {

  private static final int ACCOUNTS = 2_000;

  private final ExplainedFacts explained;

  NamedNeedsTest() throws Exception {
    this.explained = new ExplainedFacts();
  }

  @Test
  void changing_a_value_that_fails_to_the_one_that_is_enough_flips_the_test() throws Exception {
    int flipped = 0;
    int elsewhere = 0;
    for (Account account : RandomAccounts.some(ACCOUNTS, 20260331)) {
      Facts facts = explained.facts(account);
      for (Told told : ToldTests.in(explained.explain(facts))) {
        if (isNamed(told.test())) {
          Facts changed = withEnough(facts, told.test());
          Optional<ValueTest> after = find(told, explained.explain(changed));
          if (after.isEmpty()) {
            elsewhere++;
          } else {
            assertThat(after.get().standing())
                .as("%s of %s", told, account.id())
                .isEqualTo(Standing.HOLDS);
            flipped++;
          }
          assertThat(explained.drools(changed))
              .as("%s of %s", told, account.id())
              .isEqualTo(explained.evaluate(changed).drawn());
        }
      }
    }

    assertThat(flipped).isGreaterThan(ACCOUNTS);
    assertThat(elsewhere).as("another fact came nearer").isLessThan(flipped / 20);
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
