package org.onboardingrules.internal.yaml;

import org.onboardingrules.source.Snippet;

/**
 * A place in a region where a parser stopped, and what stands around it.
 *
 * @param region the text that was parsed
 * @param at the offset, up to the text's length
 */
record Spot(Region region, int at) {

  private static final String DELIMITERS = " \t\r\n,:[]{}\"";

  String text() {
    return region.text();
  }

  /** Returns the character at the spot, or NUL at the end of the text. */
  char character() {
    return at < text().length() ? text().charAt(at) : '\0';
  }

  /** Returns the spot of the nearest character before this one that is no white space. */
  Spot before() {
    int index = at - 1;
    while (index > 0 && Character.isWhitespace(text().charAt(index))) {
      index--;
    }
    return to(Math.max(0, index));
  }

  /** Returns another spot in the same region. */
  Spot to(int offset) {
    return new Spot(region, offset);
  }

  /** Returns where the word starts that the spot is in. */
  Spot wordStart() {
    int index = at;
    while (index > 0 && isInWord(index - 1)) {
      index--;
    }
    return to(index);
  }

  /** Returns the word that starts at the spot, at least one character. */
  String word() {
    int end = Math.min(at + 1, text().length());
    while (end < text().length() && isInWord(end)) {
      end++;
    }
    return text().substring(at, end);
  }

  /** Returns whether the spot follows a word without anything between. */
  boolean continuesWord() {
    return at > 0 && isInWord(at - 1);
  }

  /** Returns a stretch from the spot on. */
  Snippet mark(int length) {
    return region.snippet(at, at + length);
  }

  private boolean isInWord(int index) {
    return DELIMITERS.indexOf(text().charAt(index)) < 0;
  }
}
