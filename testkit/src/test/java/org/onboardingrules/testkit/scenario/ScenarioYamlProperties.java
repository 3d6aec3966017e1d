package org.onboardingrules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.ExamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;

class ScenarioYamlProperties {

  private static final String NAME = "invoice-automation";
  private static final TestedPack PACK = ExamplePacks.of(NAME);
  private static final CaseGenerator GENERATOR = CaseGenerator.of(PACK);
  private static final PackReading READING = PackReading.of(PackSource.at(ExamplePacks.path(NAME)));

  @Property(tries = 300)
  void a_case_out_of_nothing_reads_as_it_was_written(@ForAll long seed) {
    Case made = GENERATOR.random(new Random(seed));

    Scenario read = written(made);

    assertThat(new Case(read.account(), read.asOf())).isEqualTo(made);
  }

  @Property(tries = 300)
  void a_case_near_a_known_account_reads_as_it_was_written(@ForAll long seed) {
    Random random = new Random(seed);
    List<Case> seeds = PACK.cases().toList();
    Case made = GENERATOR.near(seeds.get(random.nextInt(seeds.size())), random);

    Scenario read = written(made);

    assertThat(read.asOf()).isEqualTo(made.asOf());
    assertThat(withoutName(read.account())).isEqualTo(withoutName(made.account()));
  }

  /** An account that is written as a whole has a name of its own, so as not to clash. */
  private static String withoutName(Account account) {
    return AccountYaml.of(account).lines().skip(2).collect(Collectors.joining("\n"));
  }

  private static Scenario written(Case made) {
    List<Outcome> said = Outcome.of(PACK.evaluated().assess(made.account(), made.asOf()));
    String text = ScenarioYaml.of(PACK.accounts()).write("all of it", made, said, List.of());
    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(PACK.pack()),
            READING.accountFiles(),
            List.of(SourceText.of("written.yaml", text)));
    assertThat(batch.report().findings()).as(text).isEmpty();
    Scenario read = batch.scenarios().get(0);
    assertThat(Outcome.expected(read.expected())).containsExactlyInAnyOrderElementsOf(said);
    return read;
  }
}
