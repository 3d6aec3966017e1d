package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes YAML line by line: what is small on one line, all else in blocks. */
final class YamlWriter {

  private static final int WIDTH = 100;
  private static final String STEP = "  ";

  private YamlWriter() {}

  /** Returns the lines of some keys, each with a line end. */
  static String of(YamlNode.Keys keys) {
    return lines(keys, 0).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> lines(YamlNode.Keys keys, int depth) {
    return keys.entries().stream().flatMap(entry -> lines(entry, depth)).toList();
  }

  private static Stream<String> lines(Map.Entry<String, YamlNode> entry, int depth) {
    String key = STEP.repeat(depth) + entry.getKey() + ":";
    YamlNode held = entry.getValue();
    if (isFlow(held, key.length() + 1)) {
      return Stream.of(key + " " + flow(held));
    }
    List<String> inner =
        held instanceof YamlNode.Items items
            ? items(items, depth + 1)
            : lines((YamlNode.Keys) held, depth + 1);
    return Stream.concat(Stream.of(key), inner.stream());
  }

  private static List<String> items(YamlNode.Items items, int depth) {
    List<String> lines = new ArrayList<>();
    String dash = STEP.repeat(depth) + "- ";
    for (YamlNode item : items.items()) {
      if (isFlow(item, dash.length())) {
        lines.add(dash + flow(item));
      } else {
        List<String> block = lines((YamlNode.Keys) item, depth + 1);
        lines.add(dash + block.get(0).strip());
        lines.addAll(block.subList(1, block.size()));
      }
    }
    return lines;
  }

  /** A list of keys has a line for each of them, however short. */
  private static boolean isFlow(YamlNode node, int before) {
    return isFlat(node)
        && (!(node instanceof YamlNode.Keys) || before + flow(node).length() <= WIDTH);
  }

  private static boolean isFlat(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().allMatch(YamlNode.Value.class::isInstance);
    }
    return !(node instanceof YamlNode.Keys keys)
        || keys.entries().stream().map(Map.Entry::getValue).allMatch(YamlWriter::isSmall);
  }

  private static boolean isSmall(YamlNode node) {
    return !(node instanceof YamlNode.Items) && isFlat(node);
  }

  private static String flow(YamlNode node) {
    if (node instanceof YamlNode.Keys keys) {
      return keys.entries().stream()
          .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    } else if (node instanceof YamlNode.Items items) {
      return items.items().stream()
          .map(YamlWriter::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((YamlNode.Value) node).text();
  }
}
