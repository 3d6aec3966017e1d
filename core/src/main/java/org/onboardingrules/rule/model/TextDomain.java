package org.onboardingrules.rule.model;

import java.util.List;
import org.onboardingrules.authoring.NameKind;

/** Which texts a property or argument can have. Immutable. */
public sealed interface TextDomain {

  /** Any text. */
  record Any() implements TextDomain {}

  /**
   * One of a few coded words.
   *
   * @param words in the order of their enum
   */
  record OneOf(List<String> words) implements TextDomain {

    /** Copies the words. */
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /**
   * A name that the pack declares.
   *
   * @param kind what it is the name of
   */
  record NameOf(NameKind kind) implements TextDomain {}
}
