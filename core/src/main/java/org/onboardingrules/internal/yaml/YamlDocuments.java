package org.onboardingrules.internal.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;
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

  /** Blanks other than spaces at the start of a line, where no text can stand. */
  private static final Pattern WIDE_INDENT =
      Pattern.compile("(?m)^[\\u00A0\\u3000][ \\u00A0\\u3000]*");

  private final SourceText source;
  private final String written;
  private final Findings findings;
  private final Set<Integer> wideIndents = new HashSet<>();
  private final List<Node> documents = new ArrayList<>();

  /**
   * Starts reading.
   *
   * @param written what to read; a text as long as the source's
   */
  YamlDocuments(SourceText source, String written, Findings findings) {
    this.source = source;
    this.written = written;
    this.findings = findings;
  }

  /** Returns all documents that can be read. */
  List<Node> read() {
    String text = indentedBySpaces(printable());
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
    Matcher unprintable = UNPRINTABLE.matcher(written);
    while (unprintable.find()) {
      findings.add(
          FindingCode.MALFORMED,
          source.snippet(unprintable.start(), unprintable.end()),
          "character U+%04X is not allowed in YAML".formatted(unprintable.group().codePointAt(0)),
          "remove the character");
    }
    return unprintable.replaceAll("\uFFFD");
  }

  /** Reports wide blanks that indent a line, and takes each for a space. */
  private String indentedBySpaces(String text) {
    Matcher indent = WIDE_INDENT.matcher(text);
    return indent.replaceAll(
        found -> {
          Snippet at = source.snippet(found.start(), found.end());
          wideIndents.add(at.place().line());
          findings.add(
              FindingCode.MALFORMED,
              at,
              "a wide blank (U+%04X) is used for indentation"
                  .formatted((int) found.group().charAt(0)),
              "indent with spaces, as many as on the lines beside it");
          return " ".repeat(found.group().length());
        });
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
      report(YamlFault.of(region, fault, region.offset(Limits.lastToken(parser))));
    }
  }

  /** A wide blank is one column to YAML and two to the eye: such a line is told once. */
  private void report(Fault fault) {
    if (!wideIndents.contains(fault.at().place().line())) {
      fault.addTo(findings);
    }
  }

  private static boolean isEmpty(Node document) {
    return document instanceof Scalar scalar && Values.isNull(scalar) && scalar.text().isEmpty();
  }
}
