package org.onboardingrules.internal.yaml;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;

/** What a document may be at most, so that no text can exhaust the stack. */
final class Limits {

  /** How deep lists and mappings may be nested; far beyond any format here. */
  static final int DEPTH = 100;

  static final StreamReadConstraints READING =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private Limits() {}

  /** Returns the parser's offset of the token that it read last. */
  static long lastToken(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return location == null ? 0 : location.getCharOffset();
  }
}
