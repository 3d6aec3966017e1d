package org.onboardingrules.pack;

import java.util.Optional;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.source.Snippet;

/**
 * Where the keys of a document stand.
 *
 * @param root the whole document
 */
record Keys(Node root) {

  /** Returns the place of the last key of a path of keys; empty if it is not there. */
  Optional<Snippet> find(String... path) {
    Node node = root;
    Optional<Snippet> place = Optional.empty();
    for (String key : path) {
      Optional<Mapping.Entry> entry = entry(node, key);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      node = entry.get().value();
      place = Optional.of(entry.get().key().at());
    }
    return place;
  }

  /** Returns the place of the last key of a path of keys, or of the document. */
  Snippet at(String... path) {
    return find(path).orElseGet(root::at);
  }

  private static Optional<Mapping.Entry> entry(Node node, String key) {
    if (!(node instanceof Mapping mapping)) {
      return Optional.empty();
    }
    return mapping.entries().stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }
}
