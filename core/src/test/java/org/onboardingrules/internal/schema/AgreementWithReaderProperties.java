package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.source.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * Schema and reader agree on documents that are changed at random: what a schema refuses the reader
 * reports, and what the reader reports the schema refuses, as far as a schema can say it.
 */
class AgreementWithReaderProperties {

  private static final Schema PACK = Schemas.of("pack");
  private static final Schema ACCOUNT = Schemas.of("account");

  /** What is wrong with a document by itself. */
  private static final Set<FindingCode> OF_DOCUMENTS =
      Set.of(
          FindingCode.UNKNOWN_KEY,
          FindingCode.MISSING_KEY,
          FindingCode.WRONG_KIND,
          FindingCode.BAD_DATE,
          FindingCode.UNKNOWN_WORD,
          FindingCode.OUT_OF_BOUNDS,
          FindingCode.BAD_NAME,
          FindingCode.CONTRADICTION);

  /** What a schema cannot say: see docs/schemas/README.md. */
  private static final Pattern UNSAID =
      Pattern.compile(
          ".*has more than 34 digits"
              + "|.*is not a date of the calendar"
              + "|`length` must be from 0 to 120, .*"
              + "|.*cannot be a (count|ratio|rating)"
              + "|threshold .* has no value( for .*)?"
              + "|the file holds no account");

  private static final String RESOURCES = "src/test/resources/";
  private static final List<JsonNode> PACKS =
      List.of(
          document(RESOURCES + "pack/complete/invoice-automation/pack.yaml"),
          document(RESOURCES + "pack/complete/base/pack.yaml"),
          document("../rules-examples/packs/invoice-automation/pack.yaml"));
  private static final JsonNode ACCOUNTS =
      document(RESOURCES + "org/onboardingrules/format/complete.yaml");

  private Path folder;

  @BeforeProperty
  void createFolder() throws IOException {
    folder = Files.createTempDirectory("pack");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("pack.yaml"));
    Files.delete(folder);
  }

  @Property(tries = 2000)
  void schema_and_reader_agree_about_packs(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) throws IOException {
    JsonNode pack = changed(PACKS.get(random.nextInt(PACKS.size())), random, changes);
    Files.writeString(folder.resolve("pack.yaml"), pack.toString());

    assertAgreement(PACK, pack, PackReading.of(folder).report().findings());
  }

  @Property(tries = 2000)
  void schema_and_reader_agree_about_accounts(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) {
    JsonNode document = random.nextBoolean() ? ACCOUNTS : ACCOUNTS.get(0);
    JsonNode accounts = changed(document, random, changes);
    SourceText text = SourceText.of("accounts.json", accounts.toString());

    assertAgreement(ACCOUNT, accounts, AccountFiles.read(text).report().findings());
  }

  private static JsonNode document(String file) {
    try {
      return Schemas.documents(Files.readString(Path.of(file))).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode changed(JsonNode document, Random random, int changes) {
    Mutation mutation = new Mutation(random);
    JsonNode changed = document;
    for (int i = 0; i < changes; i++) {
      changed = mutation.of(changed);
    }
    return changed;
  }

  private static void assertAgreement(Schema schema, JsonNode document, List<Finding> findings) {
    List<String> refusals = Schemas.faults(schema, document);
    List<Finding> reported =
        findings.stream().filter(finding -> OF_DOCUMENTS.contains(finding.code())).toList();
    List<Finding> sayable =
        reported.stream()
            .filter(finding -> finding.code() != FindingCode.CONTRADICTION)
            .filter(finding -> !UNSAID.matcher(finding.message()).matches())
            .toList();

    if (refusals.isEmpty()) {
      assertThat(sayable).as("the schema accepts\n%s", document).isEmpty();
    } else {
      assertThat(reported).as("the schema refuses with %s\n%s", refusals, document).isNotEmpty();
    }
    Statistics.label("the schema").collect(refusals.isEmpty() ? "accepts" : "refuses");
    Statistics.label("the schema")
        .coverage(coverage -> coverage.check("accepts").percentage(share -> share > 5));
  }
}
