package org.onboardingrules.internal.yaml;

import java.util.function.Function;
import org.onboardingrules.source.Snippet;

/** A part of a YAML or JSON document, with its place. Immutable and thread-safe. */
public sealed interface Node permits Mapping, Sequence, Scalar {

  /** Returns where the part starts; it marks the value as far as it stands on one line. */
  Snippet at();

  /** Returns what the function for this kind of node returns. */
  <T> T match(
      Function<Mapping, T> mapping, Function<Sequence, T> sequence, Function<Scalar, T> scalar);
}
