package org.onboardingrules.source;

/**
 * Counts the surrogate pairs between two offsets of a text, in constant time. Immutable and
 * thread-safe.
 */
final class SurrogatePairs {

  private static final int BLOCK = 256;

  private final String text;

  /** How many pairs are complete before each block. */
  private final int[] before;

  SurrogatePairs(String text) {
    this.text = text;
    this.before = new int[text.length() / BLOCK + 1];
    for (int block = 1; block < before.length; block++) {
      before[block] = before[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
    }
  }

  /** Returns how many pairs are complete before {@code end} that are not before {@code start}. */
  int between(int start, int end) {
    return upTo(end) - upTo(start);
  }

  private int upTo(int offset) {
    int block = offset / BLOCK;
    return before[block] + count(block * BLOCK, offset);
  }

  private int count(int start, int end) {
    int pairs = 0;
    for (int i = Math.max(1, start); i < end; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs++;
      }
    }
    return pairs;
  }
}
