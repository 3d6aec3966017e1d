package org.onboardingrules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;

/**
 * The law behind unknown: whatever it turns out to be, what is known stays as it is. But for what
 * rests on the absence of a conclusion: while that is unknown, it is taken to be absent.
 */
class MoreIsKnownProperties {

  /** Drawn by a rule that asks for {@code not Extend()}. */
  private static final ConclusionName RESTS_ON_ABSENCE =
      ConclusionName.of(ConclusionKind.ESCALATE, "e2");

  private static final List<BigDecimal> NUMBERS =
      List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal(14));

  @net.jqwik.api.Property(tries = 1)
  void what_is_known_stays_known_and_the_same_whatever_turns_out_of_the_unknown() throws Exception {
    ExplainedFacts explained = new ExplainedFacts();
    int settled = 0;
    for (Account account : RandomAccounts.some(2_000, 20260401)) {
      Facts facts = explained.facts(account);
      Facts more = withMoreKnown(facts, new Random(account.hashCode()));
      Map<ConclusionName, Standing> after = standings(explained.explain(more));
      for (Map.Entry<ConclusionName, Standing> before :
          standings(explained.explain(facts)).entrySet()) {
        Standing now = after.get(before.getKey());
        if (before.getValue() != Standing.UNKNOWN) {
          assertThat(now).as("%s", before.getKey()).isEqualTo(before.getValue());
        } else if (now != Standing.UNKNOWN) {
          settled++;
        }
      }
    }

    assertThat(settled).as("conclusions that came to be known").isGreaterThan(1_000);
  }

  private static Map<ConclusionName, Standing> standings(Explanation explanation) {
    Map<ConclusionName, Standing> standings = new HashMap<>();
    explanation.conclusions().stream()
        .filter(one -> !one.name().equals(RESTS_ON_ABSENCE))
        .forEach(one -> standings.put(one.name(), one.standing()));
    return standings;
  }

  /** Half of what is unknown is given some value, the same whenever it is asked. */
  private static Facts withMoreKnown(Facts facts, Random random) {
    Map<String, Optional<Object>> given = new HashMap<>();
    return ChangedFacts.of(
        facts,
        (type, fact, property, answer) ->
            answer != null
                ? answer
                : given
                    .computeIfAbsent(
                        key(fact, property),
                        asked ->
                            random.nextBoolean()
                                ? Optional.of(value(property(type, property), random))
                                : Optional.empty())
                    .orElse(null));
  }

  private static String key(Fact fact, String property) {
    return System.identityHashCode(fact) + " " + property;
  }

  private static Property property(FactType type, String asked) {
    return Objects.requireNonNull(type.properties().get(asked.replaceFirst("\\(.*", "")));
  }

  private static Object value(Property property, Random random) {
    return switch (property.type()) {
      case NUMBER -> NUMBERS.get(random.nextInt(NUMBERS.size()));
      case FLAG -> random.nextBoolean();
      case DATE -> LocalDate.of(2026, 3, 1).plusDays(random.nextInt(60));
      case TEXT ->
          property.texts() instanceof TextDomain.OneOf words
              ? words.words().get(random.nextInt(words.words().size()))
              : "some text";
      case FACT -> throw new IllegalStateException("no property is a fact");
    };
  }
}
