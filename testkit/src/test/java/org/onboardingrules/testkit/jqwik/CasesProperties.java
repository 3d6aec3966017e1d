package org.onboardingrules.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.ExamplePacks;
import org.onboardingrules.testkit.TestedPack;

class CasesProperties {

  private static final TestedPack PACK = ExamplePacks.of("invoice-automation");

  @Provide
  Arbitrary<Case> cases() {
    return Cases.of(PACK);
  }

  @Provide
  Arbitrary<Account> accounts() {
    return Cases.accountsOf(PACK);
  }

  @Property(tries = 200)
  void every_case_can_be_judged(@ForAll("cases") Case made) {
    assertThatCode(() -> PACK.evaluated().assess(made.account(), made.asOf()))
        .doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void every_account_suits_the_pack(@ForAll("accounts") Account account) {
    assertThat(account.segment()).get().isIn(PACK.pack().segments().keySet());
  }

  @Property(tries = 20)
  void what_breaks_a_property_shrinks_to_what_one_can_read(@ForAll long seed) {
    Shrinkable<Case> broken = first(CasesProperties::escalates, new Random(seed));

    Shrinkable<Case> least = broken;
    for (Optional<Shrinkable<Case>> next = Optional.of(broken); next.isPresent(); ) {
      least = next.get();
      next = least.shrink().filter(smaller -> escalates(smaller.value())).findFirst();
    }

    assertThat(AccountYaml.of(least.value().account()).lines().count()).isLessThanOrEqualTo(12);
    assertThat(least.distance()).isLessThanOrEqualTo(broken.distance());
  }

  private static Shrinkable<Case> first(Predicate<Case> wanted, Random random) {
    return Stream.generate(() -> Cases.of(PACK).generator(1000).next(random))
        .filter(made -> wanted.test(made.value()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean escalates(Case made) {
    return PACK.evaluated().assess(made.account(), made.asOf()).decision().action()
        == DecisionAction.ESCALATE;
  }
}
