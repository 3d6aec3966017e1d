package org.onboardingrules.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the documents of a YAML text, each by itself, so that a fault costs one document only. A
 * line that starts with {@code ---} begins a document wherever it stands; directives before it are
 * its own.
 */
final class YamlDocuments {

  /**
   * The text is in memory already, so its length needs no limit; {@link Fields} finds duplicates.
   */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(Limits.READING)
          .loadSettings(
              LoadSettings.builder()
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final Pattern SEPARATOR = Pattern.compile("(?<=[\\r\\n])---(?=[ \\t\\r\\n]|$)");

  /** Directives, comments and blank lines: what may stand before the first separator. */
  private static final Pattern PROLOGUE =
      Pattern.compile("(?:[ \\t]*+(?:[%#][^\\r\\n]*+)?+[\\r\\n]++)*+");

  /** What YAML does not allow in a text, half surrogate pairs among it. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final SourceText source;
  private final Findings findings;
  private final List<Node> documents = new ArrayList<>();

  YamlDocuments(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Returns all documents that can be read. */
  List<Node> read() {
    String text = printable();
    int from = 0;
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      if (!PROLOGUE.matcher(text).region(from, separator.start()).matches()) {
        readPart(from, text.substring(from, separator.start()));
        from = separator.start();
      }
    }
    readPart(from, text.substring(from));
    return List.copyOf(documents);
  }

  /** Reports what is not printable and replaces it, so that the rest can be read. */
  private String printable() {
    Matcher unprintable = UNPRINTABLE.matcher(source.text());
    while (unprintable.find()) {
      findings.add(
          FindingCode.MALFORMED,
          source.snippet(unprintable.start(), unprintable.end()),
          "character U+%04X is not allowed in YAML".formatted(unprintable.group().codePointAt(0)),
          "remove the character");
    }
    return unprintable.replaceAll("\uFFFD");
  }

  private void readPart(int start, String text) {
    Region region = Region.countedInCodePoints(source, start, text);
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    NodeReader reader = new NodeReader(parser, region, findings);
    List<Node> read = new ArrayList<>();
    try (parser) {
      while (parser.nextToken() != null) {
        read.add(reader.read());
      }
      read.stream().filter(document -> !isEmpty(document)).forEach(documents::add);
    } catch (JacksonException | YamlEngineException fault) {
      YamlFault.of(region, fault, region.offset(Limits.lastToken(parser))).addTo(findings);
    }
  }

  private static boolean isEmpty(Node document) {
    return document instanceof Scalar scalar && Values.isNull(scalar) && scalar.text().isEmpty();
  }
}
