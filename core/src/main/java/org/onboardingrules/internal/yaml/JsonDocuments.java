package org.onboardingrules.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON document, or one a line. */
final class JsonDocuments {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(Limits.READING).build();
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private final SourceText source;
  private final Findings findings;

  JsonDocuments(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Returns the one document of the text, if it can be read. */
  List<Node> whole() {
    return read(0, source.text()).map(List::of).orElse(List.of());
  }

  /** Returns the documents of all lines that can be read. */
  List<Node> lines() {
    List<Node> documents = new ArrayList<>();
    Matcher line = LINE.matcher(source.text());
    while (line.find()) {
      if (!line.group().isBlank()) {
        read(line.start(), line.group()).ifPresent(documents::add);
      }
    }
    return documents;
  }

  private Optional<Node> read(int start, String text) {
    Region region = Region.countedInChars(source, start, text);
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    NodeReader reader = new NodeReader(parser, region, findings);
    try (parser) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      Node document = reader.read();
      if (parser.nextToken() != null) {
        reportRest(region, reader.start());
      }
      return Optional.of(document);
    } catch (JacksonException fault) {
      JsonFault.of(region, fault, Limits.lastToken(parser)).addTo(findings);
      return Optional.empty();
    }
  }

  private void reportRest(Region region, int start) {
    findings.add(
        FindingCode.MALFORMED,
        region.snippet(start, region.text().length()),
        "text after the end of the document",
        "remove it, or put the documents into a list");
  }
}
