package org.onboardingrules.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.source.Snippet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds nodes from the tokens of one parser. What is written at a token's place decides on quoting
 * and on YAML features, because the parser does not tell.
 */
final class NodeReader {

  private final JsonParser parser;
  private final Region region;
  private final YamlFeatures features;
  private final FlowSlip slips;

  NodeReader(JsonParser parser, Region region, Findings findings) {
    this.parser = parser;
    this.region = region;
    this.features = new YamlFeatures(region, findings);
    this.slips = new FlowSlip(region, findings);
  }

  /** Returns the next document, or the null scalar for an empty one. */
  Node read() {
    int start = start();
    int content = features.skip(start);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(start);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return sequence(start);
    }
    return scalar(start, content);
  }

  /** Returns where in the region the token starts that was read last. */
  int start() {
    return region.offset(parser.currentTokenLocation().getCharOffset());
  }

  private Mapping mapping(int start) {
    List<Entry> entries = new ArrayList<>();
    int valueStart = region.text().length();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyStart = start();
      Scalar key = scalar(keyStart, features.skip(keyStart));
      boolean merge = features.isMerge(key, keyStart);
      parser.nextToken();
      if (merge && features.aliasAt(start()).isPresent()) {
        continue;
      }
      int nextStart = start();
      Node value = read();
      Optional<Scalar> number =
          isEmpty(value) ? slips.number(valueStart, keyStart, key) : Optional.empty();
      if (number.isPresent()) {
        int last = entries.size() - 1;
        entries.set(last, new Entry(entries.get(last).key(), number.get()));
      } else {
        entries.add(isEmpty(value) ? slips.read(keyStart, key, value) : new Entry(key, value));
        valueStart = nextStart;
      }
    }
    return new Mapping(entries, region.snippet(start, start));
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Scalar scalar && Values.isNull(scalar) && scalar.text().isEmpty();
  }

  private Sequence sequence(int start) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read());
    }
    return new Sequence(items, region.snippet(start, start));
  }

  private Scalar scalar(int start, int content) {
    Optional<Scalar> alias = features.aliasAt(content);
    if (alias.isPresent()) {
      return alias.get();
    }
    String text = parser.getString();
    Snippet at = region.snippet(start, end(content));
    char first = content < region.text().length() ? region.text().charAt(content) : '\n';
    boolean quoted = "\"'|>".indexOf(first) >= 0;
    return quoted ? Scalar.quoted(text, at) : Scalar.plain(text, at);
  }

  /** The JSON parser tells the end of a number only; a string of JSON ends at its quote. */
  private int end(int content) {
    boolean doubleQuoted = region.text().startsWith("\"", content);
    int end = doubleQuoted ? Quotes.end(region.text(), content) : Quotes.NOT_CLOSED;
    return end == Quotes.NOT_CLOSED ? region.offset(parser.currentLocation().getCharOffset()) : end;
  }
}
