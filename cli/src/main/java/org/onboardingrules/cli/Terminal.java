package org.onboardingrules.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether somebody looks on. */
final class Terminal {

  private static final Path ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /**
   * Returns whether standard error is a terminal that can show a progress bar. Linux tells of
   * standard error itself; elsewhere the console must be one, which wants standard output to be a
   * terminal too.
   */
  static boolean watchesErrors() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    return Files.exists(ERROR) ? isTerminal(ERROR) : isTerminal(System.console());
  }

  private static boolean isTerminal(Path descriptor) {
    try {
      String device = Files.readSymbolicLink(descriptor).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
