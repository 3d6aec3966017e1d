package org.onboardingrules.internal.yaml;

import java.util.Optional;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.source.Snippet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/**
 * The way from a document to the part of it that a fault is about.
 *
 * @param name the keys and indexes on the way, in backticks
 * @param at the part, or the nearest one around it that is there
 * @param isThere whether the part itself is there
 */
record NodePath(String name, Snippet at, boolean isThere) {

  static NodePath of(Node document, JacksonException fault) {
    Optional<Node> node = Optional.of(document);
    Snippet at = document.at();
    StringBuilder name = new StringBuilder();
    for (Reference step : fault.getPath()) {
      node = node.flatMap(from -> next(from, step));
      at = node.map(Node::at).orElse(at);
      name.append(written(step, name.isEmpty()));
    }
    String shown = name.isEmpty() ? "the document" : "`" + name + "`";
    return new NodePath(shown, at, node.isPresent());
  }

  private static Optional<Node> next(Node from, Reference step) {
    if (from instanceof Mapping mapping) {
      return mapping.entries().stream()
          .filter(entry -> entry.key().text().equals(step.getPropertyName()))
          .findFirst()
          .map(Entry::value);
    }
    boolean inside =
        from instanceof Sequence sequence
            && step.getIndex() >= 0
            && step.getIndex() < sequence.items().size();
    return inside ? Optional.of(((Sequence) from).items().get(step.getIndex())) : Optional.empty();
  }

  private static String written(Reference step, boolean first) {
    String name = step.getPropertyName();
    return name == null ? "[" + step.getIndex() + "]" : (first ? "" : ".") + name;
  }
}
