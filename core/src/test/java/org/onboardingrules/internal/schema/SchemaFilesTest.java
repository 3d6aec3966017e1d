package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemaFilesTest {

  private static final Path DOCS = Path.of("../docs/schemas");
  private static final List<String> NAMES =
      Stream.of(Schemas.NAMES, OutputSchemas.NAMES).flatMap(List::stream).toList();

  @ParameterizedTest
  @FieldSource("NAMES")
  void the_schema_in_the_documents_is_the_one_in_the_jar(String name) throws IOException {
    String kept = Files.readString(DOCS.resolve(name + ".schema.json"));

    assertThat(kept.replace("\r\n", "\n"))
        .as("write it anew with the command in docs/contribute.md")
        .isEqualTo(Schemas.text(name));
  }

  @Test
  void the_documents_hold_no_other_schema() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(
              NAMES.stream().map(name -> name + ".schema.json").toList());
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void a_schema_is_one_of_draft_2020_12(String name) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    assertThat(
            registry
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(Schemas.text(name), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void patterns_are_within_what_java_and_editors_understand_alike(String name) {
    assertThat(Schemas.tree(name).findValues("pattern"))
        .isNotEmpty()
        .allSatisfy(
            pattern -> assertThat(pattern.asString()).doesNotContain("(?", "\\d", "\\w", "\\b"));
  }
}
