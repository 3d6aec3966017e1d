package org.onboardingrules.term;

import org.onboardingrules.term.code.Coded;

/** The languages in which results are written for people. */
public enum Language implements Coded {
  /** English. */
  EN("en"),
  /** Japanese. */
  JA("ja");

  private final String word;

  Language(String word) {
    this.word = word;
  }

  /** Returns the text in this language. */
  public String of(Text text) {
    return switch (this) {
      case EN -> text.en();
      case JA -> text.ja();
    };
  }

  @Override
  public String word() {
    return word;
  }
}
