package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.difference.Compared;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.internal.schema.Schemas;
import org.onboardingrules.source.SourceText;

/** What is written of the accounts of example packs. */
class OutputsOfExamplePacksTest {

  private static final Path PACKS = Path.of("../rules-examples/packs");
  private static final Schema ASSESSMENT = Schemas.of("assessment");
  private static final Schema EXPLANATION = Schemas.of("explanation");
  private static final Schema DIFFERENCE = Schemas.of("difference");

  @ParameterizedTest
  @ValueSource(strings = {"invoice-automation", "enterprise-platform"})
  void assessments_explanations_and_differences_survive_json_and_are_what_the_schemas_say(
      String name) throws Exception {
    CompiledPack pack = CompiledPack.load(PACKS.resolve(name));
    List<Account> accounts = accounts(PACKS.resolve(name).resolve("accounts"));

    assertThat(accounts).hasSizeGreaterThan(5);
    for (Account account : accounts) {
      Explanation older = pack.explain(account, Compared.LAST_WEEK);
      Explanation newer = pack.explain(account, Compared.TODAY);
      Difference difference = Difference.between(older, newer);
      String explained = ExplanationJson.write(newer);
      String different = DifferenceJson.write(difference);

      assertThat(Schemas.faults(ASSESSMENT, AssessmentJson.write(newer.assessment()))).isEmpty();
      assertThat(Schemas.faults(EXPLANATION, explained)).as(account.id()).isEmpty();
      assertThat(Schemas.faults(DIFFERENCE, different)).as(account.id()).isEmpty();
      assertThat(ExplanationJson.read(SourceText.of("explanation.json", explained)))
          .isEqualTo(newer);
      assertThat(DifferenceJson.read(SourceText.of("difference.json", different)))
          .isEqualTo(difference);
      assertThat(difference.conclusions()).allSatisfy(c -> assertThat(c.complete()).isTrue());
    }
  }

  private static List<Account> accounts(Path folder) throws IOException {
    List<Account> accounts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        accounts.addAll(AccountFiles.read(file).accounts());
      }
    }
    return accounts;
  }
}
