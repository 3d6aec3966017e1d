package org.onboardingrules.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Whether somebody sits at a terminal and reads what is written, and may see it in colour. Linux
 * tells of each stream; elsewhere both count as attached only if input and output are.
 */
public final class Terminal {

  private static final Path STREAMS = Path.of("/proc/self/fd");

  private Terminal() {}

  /** Returns whether standard output goes to a terminal. */
  public static boolean showsOutput() {
    return isAttached("1");
  }

  /** Returns whether standard error goes to a terminal: whether progress is worth showing. */
  public static boolean showsErrors() {
    return isAttached("2");
  }

  /** Returns whether standard output is written in colour. */
  public static Ansi colours() {
    return colours(showsOutput(), System.getenv(), System.getProperty("os.name", ""));
  }

  /**
   * Returns whether there are colours: on a terminal that knows them, unless {@code NO_COLOR} is
   * set (no-color.org).
   */
  static Ansi colours(boolean attached, Map<String, String> environment, String system) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    boolean able =
        windows
            ? environment.containsKey("WT_SESSION") || environment.containsKey("TERM")
            : !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return attached && wanted && able ? Ansi.ON : Ansi.OFF;
  }

  private static boolean isAttached(String stream) {
    Path link = STREAMS.resolve(stream);
    if (!Files.isSymbolicLink(link)) {
      return isInteractive();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** Until JDK 21 there is a console only if it is a terminal; later ones are asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isInteractive() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
