package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Truth;

/** A pack whose accounts are changed, and judged by all of its rules. */
record Laboratory(RulePack pack, Strata strata) {

  private static final int LIMIT = 100_000;

  /** The pack of the agreement tests. */
  static Laboratory agreement() {
    try {
      return of(RulePack.read(Path.of("src/test/resources/agreement")));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** A pack of one rule file. */
  static Laboratory of(String yaml, String rules) {
    try {
      return of(
          RulePack.read(
              PackSource.memory("lab", Map.of("lab/pack.yaml", yaml, "lab/rules/all.drl", rules))));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  private static Laboratory of(RulePack pack) {
    PackCheck check = PackCheck.of(pack);
    assertThat(check.report().hasErrors()).as(check.report().toString()).isFalse();
    return new Laboratory(pack, check.strata());
  }

  Laboratory with(Strata others) {
    return new Laboratory(pack, others);
  }

  Verdict verdict(Account account, LocalDate day) {
    SegmentId segment = account.segment().orElseThrow();
    Facts facts = AsOf.facts(account, pack, segment, day);
    try {
      return new Verdict(facts, new Evaluator(strata).evaluate(facts, LIMIT));
    } catch (StepLimitReached e) {
      throw new AssertionError(e);
    }
  }

  Prospects prospects() {
    return new Prospects(
        pack,
        strata.layers().stream().flatMap(List::stream).toList(),
        this::verdict,
        this::verdict);
  }

  Prospect prospect(Account account, LocalDate asOf) {
    return prospects().of(account, asOf);
  }

  boolean isComplete(Account account, LocalDate day) {
    Verdict verdict = verdict(account, day);
    return new Policy(pack)
        .isComplete(verdict.facts(), verdict.evaluation().truthOf(OnboardingComplete.reached()));
  }

  boolean holds(Conclusion conclusion, Account account, LocalDate day) {
    return verdict(account, day).evaluation().truthOf(conclusion) == Truth.TRUE;
  }

  /** All proper subsets of some changes. */
  static Stream<List<Edit>> fewer(List<Edit> edits) {
    List<List<Edit>> subsets = new ArrayList<>();
    for (int chosen = 0; chosen < (1 << edits.size()) - 1; chosen++) {
      List<Edit> some = new ArrayList<>();
      for (int i = 0; i < edits.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          some.add(edits.get(i));
        }
      }
      subsets.add(some);
    }
    return subsets.stream();
  }

  /** The same account, listed in another order. */
  static Account shuffled(Account account, long seed) {
    List<Account.Part> parts = new ArrayList<>(RandomAccounts.parts(account));
    Collections.shuffle(parts, new Random(seed));
    return RandomAccounts.with(account, parts);
  }
}
