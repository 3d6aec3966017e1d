package org.onboardingrules.internal.yaml;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.source.Snippet;

/**
 * A list of nodes. Immutable and thread-safe.
 *
 * @param items in the order of the file
 * @param at where the list starts
 */
public record Sequence(List<Node> items, Snippet at) implements Node {

  /** Copies the items. */
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public <T> T match(
      Function<Mapping, T> mapping, Function<Sequence, T> sequence, Function<Scalar, T> scalar) {
    return sequence.apply(this);
  }
}
