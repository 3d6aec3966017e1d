package org.onboardingrules.internal.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a document, at random: a key, or a value. */
final class Mutation {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          ("x|kickoff|complete|escalate|days|usage|count|at-most|vendor|SMB|S M B|Go Live|go_live|| "
                  + "|true|5|1.0|1.0.0|v1|2026-1-31|2026-01-31|2026-02-30|31.1.2026|USD|usd|日本")
              .split("\\|"));

  /** The validator cannot compare numbers beyond 64 bits. */
  private static final List<String> NUMBERS =
      List.of("-2 -1 -0.5 0 0.5 1 2.5 4 5 100 101 3660 3661 2147483647 2147483648".split(" "));

  private static final List<String> KEYS =
      List.of("id", "kind", "title", "from", "unit", "x", "Bad Id", "goal", "target", "direction");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** Returns the document with one thing changed; it may be the same by chance. */
  JsonNode of(JsonNode document) {
    JsonNode changed = document.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(changed, containers);
    JsonNode container = any(containers);
    if (container instanceof ObjectNode mapping) {
      change(mapping);
    } else {
      change((ArrayNode) container);
    }
    return changed;
  }

  private void change(ObjectNode mapping) {
    List<String> keys = List.copyOf(mapping.propertyNames());
    if (keys.isEmpty() || random.nextInt(8) == 0) {
      mapping.set(any(KEYS), value());
      return;
    }
    String key = any(keys);
    switch (random.nextInt(8)) {
      case 0, 1 -> mapping.remove(key);
      case 2 -> mapping.set(misspelt(key), mapping.remove(key));
      case 3, 4 -> mapping.set(key, value());
      default -> mapping.set(key, like(mapping.get(key)));
    }
  }

  private void change(ArrayNode list) {
    if (list.isEmpty() || random.nextInt(4) == 0) {
      list.add(value());
    } else if (random.nextInt(3) == 0) {
      list.remove(random.nextInt(list.size()));
    } else {
      list.set(random.nextInt(list.size()), value());
    }
  }

  private String misspelt(String key) {
    int at = random.nextInt(key.length());
    return switch (random.nextInt(3)) {
      case 0 -> key.substring(0, at) + key.substring(at + 1);
      case 1 -> key.substring(0, at) + "_" + key.substring(at);
      default -> key.substring(0, at) + " " + key.substring(at);
    };
  }

  /** Returns another value of the same kind, so that documents without fault come up too. */
  private JsonNode like(JsonNode value) {
    if (value.isString()) {
      return NODES.stringNode(any(TEXTS));
    }
    if (value.isNumber()) {
      return NODES.numberNode(new BigDecimal(any(NUMBERS)));
    }
    return value.isBoolean() ? NODES.booleanNode(random.nextBoolean()) : value;
  }

  private JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode().add(any(TEXTS));
      case 5, 6 -> NODES.numberNode(new BigDecimal(any(NUMBERS)));
      default -> NODES.stringNode(any(TEXTS));
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }
}
