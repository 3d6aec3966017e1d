package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.MALFORMED;

import java.util.List;
import java.util.Locale;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * Reads the documents of a YAML, JSON or JSON Lines text into nodes. Thread-safe.
 *
 * <p>The name tells the format: {@code .json} is JSON, one document; {@code .jsonl} and {@code
 * .ndjson} are JSON Lines, a document a line, blank lines left out; all else is YAML, documents
 * separated by {@code ---}, empty ones left out.
 */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * Returns the documents that could be read whole, in the order of the text. What could not be
   * read is a finding at its place: a faulty document costs itself only, in JSON Lines and in YAML.
   * A text without any document is a finding too, except in JSON Lines.
   */
  public static List<Node> read(SourceText source, Findings findings) {
    return read(source, source.text(), findings);
  }

  /**
   * Returns the documents of a text whose letters were replaced by others.
   *
   * @param source where the places are, and what they show
   * @param text what to read, of the same length
   */
  public static List<Node> read(SourceText source, String text, Findings findings) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return new JsonDocuments(source, findings).lines();
    }
    int before = findings.count();
    boolean json = name.endsWith(".json");
    List<Node> documents =
        json
            ? new JsonDocuments(source, findings).whole()
            : new YamlDocuments(source, text, findings).read();
    if (documents.isEmpty() && findings.count() == before) {
      String message = text.isBlank() ? "the file is empty" : "the file holds no key and no value";
      String help = "write its keys and values, or remove the file";
      findings.add(MALFORMED, source.snippet(0, 0), message, help);
    }
    return documents;
  }
}
