package org.onboardingrules.internal.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads bytes, but never more than a text that people wrote can have: a jar of a few kilobytes may
 * unfold to gigabytes. Mutable; used by one thread.
 */
final class Intake {

  /** How many bytes one file may have. */
  static final int MOST_OF_ONE = 16 << 20;

  /** How many bytes all files of one shelf may have. */
  static final int MOST_OF_ALL = 64 << 20;

  private int left = MOST_OF_ALL;

  /**
   * Returns the bytes of a stream, and closes it.
   *
   * @throws TooLargeException if there are too many
   */
  byte[] read(InputStream stream) throws IOException {
    try (stream) {
      int most = Math.min(MOST_OF_ONE, left);
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLargeException();
      }
      left -= bytes.length;
      return bytes;
    }
  }

  /** Says that a file is larger than any text that people wrote. */
  static final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
