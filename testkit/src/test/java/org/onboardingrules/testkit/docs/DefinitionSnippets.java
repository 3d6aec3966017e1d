package org.onboardingrules.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.coverage.Coverage;
import org.onboardingrules.testkit.coverage.CoveragePage;
import org.onboardingrules.testkit.coverage.CoverageText;
import org.onboardingrules.testkit.coverage.Suggestion;
import org.onboardingrules.testkit.coverage.Suggestions;
import org.onboardingrules.testkit.jqwik.Cases;
import org.onboardingrules.testkit.junit.LawTests;
import org.onboardingrules.testkit.junit.ScenariosOf;
import org.onboardingrules.testkit.law.Law;
import org.onboardingrules.testkit.law.Laws;
import org.onboardingrules.testkit.mutation.Mutation;

/** The Java of the pages on laws, coverage and mutation, compiled, as {@link Snippets}. */
final class DefinitionSnippets {

  @ScenariosOf("packs/invoice-automation")
  class InvoiceAutomationScenariosTest {}

  class InvoiceAutomationLawsTest {

    @TestFactory
    Stream<DynamicTest> laws() throws ValidationException {
      TestedPack tested = TestedPack.load(Path.of("packs/invoice-automation"));
      return LawTests.of(Laws.of(tested));
    }
  }

  Laws without(TestedPack tested) {
    return Laws.of(tested).without(Law.MORE_NEVER_UNDOES, "a pilot ends once its quota is used up");
  }

  static class Packs {

    static TestedPack read(String folder) {
      return SamplePacks.named(folder);
    }
  }

  static class EnterpriseProperties {

    private static final TestedPack PACK = Packs.read("packs/enterprise-platform");

    @Provide
    Arbitrary<Case> cases() {
      return Cases.of(PACK);
    }

    @Property
    void nobody_is_complete_on_the_first_day(@ForAll("cases") Case one) {
      LocalDate first = one.account().anchor(Anchor.KICKOFF).orElse(LocalDate.MIN);
      Assessment then = PACK.compiled().assess(one.account(), first);
      assertThat(then.completion().status()).isNotEqualTo(CompletionStatus.COMPLETE);
    }
  }

  void coverage() throws ValidationException, IOException {
    TestedPack tested = TestedPack.load(Path.of("packs/invoice-automation"));
    Coverage coverage = Coverage.of(tested, Scope.OWN);

    System.out.println(CoverageText.of(coverage));
    Files.writeString(Path.of("target/coverage.html"), CoveragePage.of(coverage));

    List<Suggestion> suggestions = Suggestions.of(tested).forGaps(coverage.gaps());
    System.out.println(CoverageText.of(coverage, suggestions));
  }

  static class Demanded {

    private final TestedPack tested;

    Demanded(TestedPack tested) {
      this.tested = tested;
    }

    @Test
    void the_scenarios_see_the_conditions_true_and_false() {
      Coverage.of(tested, Scope.OWN).requireConditions(0.95);
    }

    @Test
    void a_slip_in_the_pack_is_noticed() throws ValidationException {
      TestedPack pack = TestedPack.load(Path.of("packs/invoice-automation"));

      Mutation.of(pack, Scope.OWN).run().requireScore(0.9);
    }
  }
}
