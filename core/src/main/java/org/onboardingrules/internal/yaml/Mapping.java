package org.onboardingrules.internal.yaml;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.source.Snippet;

/**
 * Keys with values. Immutable and thread-safe.
 *
 * @param entries in the order of the file; a key that stands twice is there twice
 * @param at where the mapping starts
 */
public record Mapping(List<Entry> entries, Snippet at) implements Node {

  /** Copies the entries. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  @Override
  public <T> T match(
      Function<Mapping, T> mapping, Function<Sequence, T> sequence, Function<Scalar, T> scalar) {
    return mapping.apply(this);
  }

  /**
   * A key with its value. Immutable.
   *
   * @param key as written, without quotes
   * @param value the null scalar if nothing is written
   */
  public record Entry(Scalar key, Node value) {}
}
