package org.onboardingrules.internal.file;

import java.util.Optional;

/** Tells from its first bytes that a file is no UTF-8 text, where that shows. */
final class OtherEncoding {

  /** As many bytes as tell enough. */
  private static final int LOOKED_AT = 4096;

  private OtherEncoding() {}

  /** Returns what the bytes look like; empty if they may be UTF-8. */
  static Optional<String> of(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16");
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    boolean everySecond = Math.max(even, odd) * 4 > length && Math.min(even, odd) == 0;
    if (everySecond) {
      return Optional.of("UTF-16");
    }
    return (even + odd) * 10 > length ? Optional.of("a binary file, not text") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
