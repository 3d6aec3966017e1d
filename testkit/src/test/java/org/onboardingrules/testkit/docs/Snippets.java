package org.onboardingrules.testkit.docs;

import static org.onboardingrules.testkit.assertion.OnboardingAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.junit.ScenariosOf;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.scenario.ScenarioSuite;
import org.onboardingrules.testkit.verifier.Given;
import org.onboardingrules.testkit.verifier.RuleUnderTest;
import org.onboardingrules.testkit.verifier.RuleVerifier;

/** The Java of the documents, compiled; {@link DocumentationTest} holds the two together. */
final class Snippets {

  @ScenariosOf("packs/first")
  class FirstScenariosTest {}

  void scenarios() throws ValidationException {
    ScenarioSuite suite = ScenarioSuite.of(TestedPack.load(Path.of("packs/first")));
    List<ScenarioResult> results = suite.run();
    System.out.println(suite.report(results)); // the failures, and `1 scenario, all hold`
  }

  RuleVerifier verifier() throws ValidationException {
    RuleVerifier verifier = RuleVerifier.of(TestedPack.load(Path.of("packs/first")));
    return verifier;
  }

  void rules(RuleVerifier verifier) {
    RuleUnderTest silent = verifier.rule("The customer has gone silent");
    Given customer = Given.onboarding().with("segment", "SMB");

    silent
        .given(customer.with("daysOfCustomerSilence", 14))
        .concludes(Escalate.because("customer-silent"));
    silent
        .given(customer.with("daysOfCustomerSilence", 3))
        .doesNotConclude()
        .isBlockedBy("daysOfCustomerSilence >= threshold(\"silence-days\")");
    silent.given(customer).isUndecidedBy("daysOfCustomerSilence >= threshold(\"silence-days\")");
  }

  void fullPack(RuleVerifier verifier, Account account, LocalDate asOf) {
    verifier
        .rule("Go to the sponsor when the customer is silent")
        .inFullPack()
        .given(account, asOf)
        .concludes(Play.of("involve-sponsor"));
  }

  void assertions(CompiledPack pack, Account account, LocalDate asOf) {
    assertThat(pack.assess(account, asOf))
        .isUndetermined()
        .isEscalatedBecause("customer-silent")
        .recommends("involve-sponsor")
        .doesNotHaveRisk("low-usage");
  }
}
