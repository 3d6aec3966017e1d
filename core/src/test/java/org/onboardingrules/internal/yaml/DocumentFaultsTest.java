package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * Holds malformed texts against the exact reports on them, in files that have each text beside its
 * report: {@code === file name}, the text, {@code >>> report}, the report.
 */
class DocumentFaultsTest {

  private static final String TEXT = "=== ";
  private static final String REPORT = ">>> report\n";

  @ParameterizedTest
  @ValueSource(strings = {"yaml-faults.txt", "json-faults.txt"})
  void every_fault_is_reported_at_its_place_and_in_plain_words(String file) throws IOException {
    String golden = golden(file);

    String actual =
        Stream.of(golden.split("(?m)^" + TEXT, -1))
            .skip(1)
            .map(DocumentFaultsTest::withReport)
            .collect(Collectors.joining());

    assertThat(actual).isEqualTo(golden);
  }

  @Test
  void no_document_is_returned_that_has_a_fault() throws IOException {
    String[] parts = golden("yaml-faults.txt").split("(?m)^" + TEXT, -1);

    assertThat(parts).hasSizeGreaterThan(30);
    for (String part : parts) {
      if (!part.isEmpty()) {
        assertThat(DocumentReader.read(source(part), new Findings())).as(part).isEmpty();
      }
    }
  }

  private static String withReport(String part) {
    Findings findings = new Findings();
    DocumentReader.read(source(part), findings);
    String input = part.substring(0, part.indexOf(REPORT));
    return TEXT + input + REPORT + findings.report() + "\n";
  }

  private static SourceText source(String part) {
    int firstLine = part.indexOf('\n');
    String text = part.substring(firstLine + 1, part.indexOf(REPORT));
    return SourceText.of(part.substring(0, firstLine), text);
  }

  private static String golden(String file) throws IOException {
    try (InputStream stream = DocumentFaultsTest.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
