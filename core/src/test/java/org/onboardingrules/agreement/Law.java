package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.evaluation.Evaluation;

/** What must hold of every pack and account. Another law is another constant. */
enum Law {
  /** The law on which every answer rests. */
  DROOLS_CONCLUDES_WHAT_THE_EVALUATOR_CALLS_TRUE {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) {
      return judged ->
          judged.verdicts().agree()
              ? Optional.empty()
              : Optional.of(
                  "Drools concludes "
                      + names(judged.verdicts().drools())
                      + "\nthe evaluator  "
                      + names(judged.verdicts().evaluation().drawn()));
    }

    @Override
    boolean concerns(int pack, int account) {
      return true;
    }
  },
  FACTS_MAY_STAND_IN_ANY_ORDER {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) {
      return sameOver(pack, facts -> OtherFacts.shuffled(facts, seed.dice()));
    }
  },
  IRRELEVANT_FACTS_CHANGE_NOTHING {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) {
      return sameOver(pack, facts -> OtherFacts.withIrrelevant(facts, pack.rules()));
    }
  },
  RULES_MAY_STAND_IN_ANY_ORDER {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) throws ValidationException {
      return sameBy(pack, Judges.of(seed.dice().shuffled(pack.rules())));
    }

    @Override
    boolean concerns(int pack, int account) {
      return pack % OTHER_RULES == 0;
    }
  },
  PACKAGES_MAY_BE_SPLIT_OR_MERGED {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) throws ValidationException {
      Dice dice = seed.dice();
      return sameBy(
          pack,
          Judges.of(
              RuleFiles.read(
                  dice.oneIn(2)
                      ? List.of(RuleFiles.together(pack.bodies()))
                      : RuleFiles.packages(pack.bodies(), dice))));
    }

    @Override
    boolean concerns(int pack, int account) {
      return pack % OTHER_RULES == 7;
    }
  },
  A_RULE_MAY_STAND_TWICE {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) throws ValidationException {
      Dice dice = seed.dice();
      List<String> more = new ArrayList<>(pack.bodies());
      more.add(dice.below(more.size() + 1), dice.of(pack.bodies()));
      return sameBy(pack, Judges.of(RuleFiles.read(RuleFiles.apart(more))));
    }

    @Override
    boolean concerns(int pack, int account) {
      return pack % OTHER_RULES == 14;
    }
  },
  EXPLANATIONS_SAY_WHAT_BOTH_JUDGES_SAY {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) {
      return judged -> Explained.of(pack, judged).against(judged.verdicts());
    }
  },
  A_CONDITION_STANDS_AS_DROOLS_SAYS_OF_IT_ALONE {
    @Override
    Question about(Judged.Pack pack, Dice.Seed seed) throws ValidationException {
      return Explained.eachAlone(pack);
    }

    @Override
    boolean concerns(int pack, int account) {
      return pack % OTHER_RULES == 4;
    }
  };

  /** Of so many packs one is compiled once more for a law about rules. */
  private static final int OTHER_RULES = 20;

  private static final int OTHER_FACTS = 6;

  /** Says what is wrong with a judged pair, if the law does not hold. */
  interface Question {
    Optional<String> broken(Judged judged);
  }

  /**
   * Prepares to ask the law about a pack.
   *
   * @param seed of choices, the same ones for every account
   */
  abstract Question about(Judged.Pack pack, Dice.Seed seed) throws ValidationException;

  /** Whether the law is asked of an account of a pack, by their numbers: some cost much. */
  boolean concerns(int pack, int account) {
    return account % OTHER_FACTS == 0;
  }

  private static Question sameOver(Judged.Pack pack, Function<Facts, Facts> other) {
    return judged -> difference(judged.verdicts(), pack.judges().on(other.apply(judged.facts())));
  }

  private static Question sameBy(Judged.Pack pack, Judges others) {
    return judged -> difference(judged.verdicts(), others.on(judged.facts()));
  }

  private static Optional<String> difference(Judges.Verdicts before, Judges.Verdicts after) {
    String was = described(before);
    String is = described(after);
    return was.equals(is) ? Optional.empty() : Optional.of("before\n" + was + "\nafter\n" + is);
  }

  private static String described(Judges.Verdicts verdicts) {
    Evaluation evaluation = verdicts.evaluation();
    return "Drools concludes "
        + names(verdicts.drools())
        + "\nthe evaluator  "
        + names(evaluation.drawn())
        + ", undecided "
        + names(evaluation.undecided());
  }

  private static Set<String> names(Set<Conclusion> conclusions) {
    return conclusions.stream()
        .map(Conclusion::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
