package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;

/**
 * An evaluator that is wrong in one place is found out by the first pairs of the agreement test,
 * which judges thousands in a second.
 */
class BrokenEvaluatorTest {

  private static final int PACKS = 40;
  private static final int ACCOUNTS = 50;
  private static final List<Pack> FIRST_PACKS = firstPacks();

  @TempDir private Path folder = Path.of("");

  /** A pack, and what Drools concludes by it. */
  private record Pack(List<String> bodies, List<Pair> pairs) {}

  private record Pair(Facts facts, Set<Conclusion> drools) {}

  private static List<Pack> firstPacks() {
    List<Pack> packs = new ArrayList<>();
    for (int number = 0; number < PACKS; number++) {
      RandomPack random = RandomPack.of(new Dice.Seed(AgreementTest.SEED, number), ACCOUNTS);
      packs.add(new Pack(random.bodies(), pairs(random)));
    }
    return packs;
  }

  private static List<Pair> pairs(RandomPack random) {
    try {
      Judges judges = Judges.of(random.rules());
      List<Pair> pairs = new ArrayList<>();
      for (Account account : random.accounts()) {
        Facts facts = Judges.facts(account);
        pairs.add(new Pair(facts, judges.on(facts).drools()));
      }
      return pairs;
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/rules/broken-evaluators.txt", delimiterString = " ~> ")
  void an_evaluator_with_one_mistake_disagrees_with_drools(String file, String text, String other)
      throws Exception {
    assertThat(disagreesAt(BrokenEvaluator.of(file, lines(text), lines(other), folder)))
        .as("pairs until it is found, -1 for never")
        .isPositive();
  }

  @Test
  void the_evaluator_itself_does_not() throws Exception {
    String same = "LESS -> comparison < 0";

    assertThat(disagreesAt(BrokenEvaluator.of("rule/model/Operator.java", same, same, folder)))
        .isEqualTo(-1);
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  /** The number of the first pair about which a judge says something else than Drools. */
  static int disagreesAt(Function<List<String>, Function<Facts, Set<Conclusion>>> judge) {
    int pairs = 0;
    for (Pack pack : FIRST_PACKS) {
      int agreeing = agreeing(judge, pack);
      pairs += agreeing;
      if (agreeing < pack.pairs().size()) {
        return pairs + 1;
      }
    }
    return -1;
  }

  /** How many pairs come before the first disagreement; a judge that fails disagrees. */
  private static int agreeing(
      Function<List<String>, Function<Facts, Set<Conclusion>>> judge, Pack pack) {
    int agreeing = 0;
    try {
      Function<Facts, Set<Conclusion>> rules = judge.apply(pack.bodies());
      for (Pair pair : pack.pairs()) {
        if (!rules.apply(pair.facts()).equals(pair.drools())) {
          return agreeing;
        }
        agreeing++;
      }
      return agreeing;
    } catch (RuntimeException failure) {
      return agreeing;
    }
  }
}
