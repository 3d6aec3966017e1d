package org.onboardingrules.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

class FailureTest {

  private final StringWriter err = new StringWriter();

  /** A command that does not go well. */
  @Command(name = "failing")
  private static final class Failing implements Callable<Integer> {

    private final Callable<Integer> work;

    Failing(Callable<Integer> work) {
      this.work = work;
    }

    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private int run(Callable<Integer> work, String... args) {
    return Console.polite(new CommandLine(new Failing(work)))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private int fail(Exception exception, String... args) {
    return run(
        () -> {
          throw exception;
        },
        args);
  }

  @Test
  void an_unexpected_exception_is_one_line_and_how_to_see_more() {
    assertThat(fail(new IllegalStateException("no rule\nat all"))).isEqualTo(3);

    assertThat(err)
        .hasToString(
            "unexpected IllegalStateException: no rule\n"
                + "this is a fault of the tool; --debug shows where it happened\n");
  }

  @Test
  void the_stack_trace_is_shown_on_request() {
    assertThat(fail(new IllegalStateException("no rule"), "--debug")).isEqualTo(3);

    assertThat(err.toString())
        .startsWith("unexpected IllegalStateException: no rule\n")
        .contains("\tat org.onboardingrules.cli.console.FailureTest");
  }

  @Test
  void what_cannot_be_read_is_named_with_the_reason() {
    assertThat(fail(new NoSuchFileException("a.yaml"))).isEqualTo(2);
    assertThat(fail(new AccessDeniedException("b.yaml"))).isEqualTo(2);
    assertThat(fail(new UncheckedIOException("`c` cannot be written", new IOException("full"))))
        .isEqualTo(2);
    assertThat(fail(new UncheckedIOException(new IOException("device gone")))).isEqualTo(2);

    assertThat(err)
        .hasToString(
            "`a.yaml`: no such file or folder\n`b.yaml`: access is denied\n"
                + "`c` cannot be written: full\ndevice gone\n");
  }

  @Test
  void a_reader_who_goes_away_ends_the_command_in_silence() {
    PrintWriter closed =
        new PrintWriter(
            new PipedOutput(
                new OutputStream() {
                  @Override
                  public void write(int octet) throws IOException {
                    throw new IOException("Broken pipe");
                  }
                }),
            true);

    int status =
        run(
            () -> {
              closed.println("a line");
              return 0;
            });

    assertThat(status).isEqualTo(141);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, NO_COLOR, '', TERM, xterm, Linux, ON",
    "true, NO_COLOR, 1, TERM, xterm, Linux, OFF",
    "false, X, 1, TERM, xterm, Linux, OFF",
    "true, X, 1, TERM, dumb, Linux, OFF",
    "true, X, 1, Y, 1, Linux, OFF",
    "true, X, 1, Y, 1, Windows 11, OFF",
    "true, X, 1, WT_SESSION, 1, Windows 11, ON"
  })
  void colours_are_for_terminals_that_show_them_to_people_who_want_them(
      boolean attached, String a, String x, String b, String y, String system, Ansi colours) {
    assertThat(Terminal.colours(attached, Map.of(a, x, b, y), system)).isEqualTo(colours);
  }

  @Test
  void a_status_line_is_taken_away_and_shows_on_terminals_only() {
    PrintWriter out = new PrintWriter(err, true);
    try (StatusLine silent = new StatusLine(out, false)) {
      silent.show("laws");
    }
    assertThat(err.toString()).isEmpty();

    try (StatusLine line = new StatusLine(out, true)) {
      line.show("laws");
    }
    assertThat(err).hasToString("\r\u001b[Klaws ...\r\u001b[K");
  }
}
