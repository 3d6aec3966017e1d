package org.onboardingrules.internal.yaml;

import java.io.Reader;

/**
 * Reads a text without ever ending a chunk between the two halves of a surrogate pair. The YAML
 * parser (snakeyaml-engine 3.0.1) fails when its buffer ends there, so a file with an emoji at the
 * wrong offset could not be read.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(next + length, text.length());
    boolean splits = end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1));
    int stop = splits ? end - 1 : end;
    text.getChars(next, stop, buffer, offset);
    int read = stop - next;
    next = stop;
    return read;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
