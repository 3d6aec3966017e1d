package org.onboardingrules.cli.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.cli.Run;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.coverage.Coverage;
import org.onboardingrules.testkit.mutation.Mutation;

class NewCommandTest {

  private final Run run = new Run();

  @TempDir private Path folder;

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_new_pack_has_no_findings_and_its_scenarios_hold() throws IOException {
    Path pack = folder.resolve("packs/my-product");

    assertThat(run.of("new", pack.toString())).isZero();
    assertThat(new Run().of("check", pack.toString(), "--fail-on", "note")).isZero();
    Run test = new Run();
    assertThat(test.of("test", pack.toString(), "--only", "scenarios")).isZero();

    assertThat(filesBelow(pack)).containsExactlyInAnyOrderElementsOf(Template.FILES);
    assertThat(run.out()).contains("\n  onboarding check " + pack + "\n", "README.md");
    assertThat(test.out()).contains(" scenarios, all hold\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void its_made_up_customers_are_assessed_as_its_readme_says() throws IOException {
    Path pack = folder.resolve("my-product");
    run.of("new", pack.toString());
    Run assess = new Run();
    String accounts = pack.resolve("accounts/sample.yaml").toString();
    String[] question = {
      "assess", pack.toString(), "--accounts", accounts, "--as-of", "2026-03-31"
    };

    assertThat(assess.of(question)).isZero();

    assertThat(assess.out()).contains("1 escalate, 1 continue, 1 complete");
    assertThat(Files.readString(pack.resolve("README.md")))
        .contains("onboarding " + String.join(" ", question) + "\n");
  }

  /** A newcomer who asks how good a definition can be gets a good example. */
  @Test
  void its_scenarios_see_each_condition_and_notice_slips() throws ValidationException {
    Path pack = folder.resolve("my-product");
    run.of("new", pack.toString());
    TestedPack tested = TestedPack.load(pack);

    assertThat(Coverage.of(tested, Scope.OWN)).satisfies(seen -> seen.requireConditions(1));
    assertThat(Mutation.of(tested, Scope.OWN).run().score()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void any_name_of_a_product_and_any_word_as_id_make_a_pack() {
    Path pack = folder.resolve("My (Big) Pack");
    String product = "A \"B\": {c} \\ #d 請求";

    assertThat(run.of("new", pack.toString(), "--id", "new", "--product", product)).isZero();
    assertThat(new Run().of("check", pack.toString(), "--fail-on", "note")).isZero();

    assertThat(run.out()).contains("onboarding check '" + pack + "'\n");
    assertThat(pack.resolve("pack.yaml"))
        .content()
        .contains("\npack: new\n", "product: \"A \\\"B\\\": {c} \\\\ #d 請求\"\n");
  }

  @Test
  void id_and_product_follow_from_the_folder() {
    Path pack = folder.resolve("Invoice_Automation");

    assertThat(run.of("new", pack.toString())).isZero();

    assertThat(pack.resolve("pack.yaml"))
        .content()
        .contains("\npack: invoice-automation\n", "\nproduct: Invoice Automation\n");
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(run.of("new", folder.toString(), "--id", "p")).isEqualTo(2);
    assertThat(run.of("new", folder.resolve("notes.txt").toString(), "--id", "p")).isEqualTo(2);

    assertThat(filesBelow(folder)).containsExactly("notes.txt");
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("there is something in `" + folder + "`\n", "notes.txt` is a file\n");
  }

  @Test
  void a_folder_that_cannot_name_a_pack_is_told_with_what_to_do() throws IOException {
    assertThat(run.of("new", folder.resolve("請求").toString())).isEqualTo(2);
    assertThat(run.of("new", folder.resolve("p").toString(), "--product", "a\nb")).isEqualTo(2);

    assertThat(run.err())
        .contains("`請求` cannot be the id of a pack\ngive one with `--id`", "more than one line");
    assertThat(filesBelow(folder)).isEmpty();
  }
}
