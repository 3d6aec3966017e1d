package org.onboardingrules.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output, in UTF-8 whatever the locale. A reader who has seen enough, such as {@code
 * head}, ends the command; a {@code PrintWriter} alone would go on writing to nobody.
 */
public final class PipedOutput extends OutputStream {

  private final OutputStream stream;

  PipedOutput(OutputStream stream) {
    this.stream = stream;
  }

  /** Returns a writer of standard output. */
  public static PrintWriter standard() {
    return writer(new PipedOutput(new FileOutputStream(FileDescriptor.out)));
  }

  /** Returns a writer of standard error; nobody minds if that is closed. */
  public static PrintWriter errors() {
    return writer(new FileOutputStream(FileDescriptor.err));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) {
    try {
      stream.write(octets, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static RuntimeException failure(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe")
        ? new ClosedPipe()
        : new UncheckedIOException("the output cannot be written", e);
  }

  /** Whoever reads the output has gone. */
  static final class ClosedPipe extends RuntimeException {

    ClosedPipe() {
      super("nobody reads the output any more");
    }
  }
}
