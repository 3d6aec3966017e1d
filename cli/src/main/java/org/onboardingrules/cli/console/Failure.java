package org.onboardingrules.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import org.onboardingrules.cli.console.PipedOutput.ClosedPipe;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line why a command could not do its work, and how to see more; a stack trace is shown
 * on request alone.
 */
public final class Failure implements IExecutionExceptionHandler {

  /** The option that asks for stack traces. */
  public static final String DEBUG = "--debug";

  /** The exit status where the tool itself is at fault: apart from any that a pipeline asks for. */
  public static final int EXIT_CODE = 3;

  /** The exit status of a command that was cut short as its reader went: that of SIGPIPE. */
  private static final int CLOSED_PIPE = 141;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e, command.getErr(), parsed.originalArgs().contains(DEBUG));
  }

  /** Reports what no command caught, such as a lack of memory; returns the exit status. */
  public static int report(Throwable e, String... args) {
    return report(e, PipedOutput.errors(), Arrays.asList(args).contains(DEBUG));
  }

  private static int report(Throwable e, PrintWriter err, boolean debug) {
    if (e instanceof ClosedPipe) {
      return CLOSED_PIPE;
    }
    Optional<IOException> cause = ioCause(e);
    err.println(cause.map(io -> unreadable(e, io)).orElseGet(() -> unexpected(e)));
    if (debug) {
      e.printStackTrace(err);
    } else if (cause.isEmpty()) {
      err.println("this is a fault of the tool; " + DEBUG + " shows where it happened");
    }
    err.flush();
    return cause.isPresent() ? ExitCode.USAGE : EXIT_CODE;
  }

  private static Optional<IOException> ioCause(Throwable e) {
    return e instanceof IOException io
        ? Optional.of(io)
        : e instanceof UncheckedIOException unchecked
            ? Optional.ofNullable(unchecked.getCause())
            : Optional.empty();
  }

  private static String unreadable(Throwable e, IOException io) {
    boolean says = e != io && !io.toString().equals(e.getMessage());
    return says ? firstLine(String.valueOf(e.getMessage())) + ": " + why(io) : file(io) + why(io);
  }

  private static String file(IOException io) {
    return io instanceof FileSystemException of && of.getFile() != null
        ? "`" + of.getFile() + "`: "
        : "";
  }

  private static String why(IOException io) {
    if (io instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (io instanceof AccessDeniedException) {
      return "access is denied";
    } else if (io instanceof FileSystemException of && of.getReason() != null) {
      return firstLine(of.getReason());
    }
    return firstLine(String.valueOf(io.getMessage()));
  }

  private static String unexpected(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "there is not enough memory; JAVA_TOOL_OPTIONS=-Xmx4g gives 4 GB, for example";
    }
    String message = e.getMessage() == null ? "" : ": " + firstLine(e.getMessage());
    return "unexpected " + e.getClass().getSimpleName() + message;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
