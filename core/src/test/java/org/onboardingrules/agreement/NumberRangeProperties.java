package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Vocabulary;

/** The numbers that the check takes for impossible never occur. */
class NumberRangeProperties {

  private static final RulePack PACK = pack();

  private static RulePack pack() {
    try {
      return RulePack.read(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 300, seed = "42")
  void every_value_lies_within_the_range_of_its_property(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = -200, max = 200) int days) {
    Account account = RandomAccounts.some(1, seed).get(0);
    LocalDate asOf = RandomAccounts.AS_OF.plusDays(days);
    Facts facts = AsOf.facts(account, PACK, account.segment().orElseThrow(), asOf);

    for (FactType type : Vocabulary.types().values()) {
      for (Fact fact : facts.of(type.javaType())) {
        type.properties().values().stream()
            .filter(property -> !property.range().equals(NumberRange.ALL))
            .forEach(property -> assertWithin(property, fact));
      }
    }
  }

  private static void assertWithin(org.onboardingrules.rule.model.Property property, Fact fact) {
    NumberRange range = property.range();
    arguments(property)
        .map(arguments -> (BigDecimal) property.valueOn(fact, arguments))
        .filter(value -> value != null)
        .forEach(
            value -> {
              range
                  .least()
                  .ifPresent(l -> assertThat(value).as(property.name()).isGreaterThanOrEqualTo(l));
              range
                  .most()
                  .ifPresent(m -> assertThat(value).as(property.name()).isLessThanOrEqualTo(m));
            });
  }

  private static Stream<List<String>> arguments(org.onboardingrules.rule.model.Property property) {
    if (property.parameters().isEmpty()) {
      return Stream.of(List.of());
    }
    TextDomain domain = property.parameters().get(0);
    List<String> texts =
        domain instanceof TextDomain.OneOf words
            ? words.words()
            : RandomAccounts.NAMES.getOrDefault(((TextDomain.NameOf) domain).kind(), List.of());
    return texts.stream().map(List::of);
  }
}
