package org.onboardingrules.data.result;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;

/**
 * Writes assessments to a file, one after the other, in the order in which they come.
 *
 * <pre>{@code
 * try (ResultWriter writer = ResultWriter.to(Path.of("onboarding.parquet"))) {
 *   for (Assessment assessment : assessments) {
 *     writer.write(assessment);
 *   }
 *   writer.finish();
 * }
 * }</pre>
 *
 * <p>The file's name says the format, a {@link ResultFormat}. The file is there when {@link
 * #finish} returns; without that, and after a failure, everything is as it was before. Files are
 * UTF-8, lines end with a line feed. Columns are those of {@link
 * org.onboardingrules.portfolio.ResultColumn}; JSON Lines hold whole assessments.
 *
 * <p>Mutable; used by one thread. Memory does not grow with the number of assessments.
 */
public final class ResultWriter implements AutoCloseable {

  private final String name;
  private final Rows rows;
  private final Optional<PendingFile> pending;
  private boolean finished;

  private ResultWriter(String name, Rows rows, Optional<PendingFile> pending) {
    this.name = name;
    this.rows = rows;
    this.pending = pending;
  }

  /**
   * Returns a writer to a file.
   *
   * @throws IllegalArgumentException if the file's name says no format
   * @throws IOException if the file cannot be written
   */
  public static ResultWriter to(Path file) throws IOException {
    ResultFormat format =
        ResultFormat.of(file)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "file is `" + file + "`\nend its name in one of the suffixes"));
    try {
      PendingFile pending = PendingFile.of(file);
      try {
        return new ResultWriter(file.toString(), rows(format, pending), Optional.of(pending));
      } catch (IOException | RuntimeException e) {
        pending.close();
        throw e;
      }
    } catch (IOException e) {
      throw problem(file.toString(), e);
    }
  }

  private static Rows rows(ResultFormat format, PendingFile pending) throws IOException {
    return format == ResultFormat.PARQUET
        ? ParquetRows.in(pending.path())
        : rows(format, Files.newBufferedWriter(pending.path(), StandardCharsets.UTF_8));
  }

  /**
   * Returns a writer of lines to what is open already, such as standard output. It is flushed in
   * the end and left open.
   *
   * @throws IllegalArgumentException if the format is not one of lines
   */
  public static ResultWriter to(Writer out, ResultFormat format) {
    return new ResultWriter("output", rows(format, new LeftOpen(out)), Optional.empty());
  }

  private static Rows rows(ResultFormat format, Writer out) {
    return switch (format) {
      case JSON_LINES -> new JsonLines(out);
      case CSV -> new DelimitedRows(out, ',');
      case TSV -> new DelimitedRows(out, '\t');
      case PARQUET ->
          throw new IllegalArgumentException("format is PARQUET\nParquet is written to files only");
    };
  }

  /**
   * Writes an assessment.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Assessment assessment) throws IOException {
    attempt(() -> rows.write(assessment));
  }

  /**
   * Completes the file and puts it in its place.
   *
   * @throws IOException if that cannot be done
   */
  public void finish() throws IOException {
    attempt(rows::finish);
    attempt(rows::close);
    finished = true;
    if (pending.isPresent()) {
      attempt(pending.get()::complete);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (UncheckedIOException e) {
      throw problem(name, requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw problem(name, e);
    }
  }

  private static IOException problem(String name, IOException cause) {
    return new IOException("cannot write `" + name + "`: " + cause.getMessage(), cause);
  }

  /** Deletes what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      if (!finished) {
        attempt(rows::close);
      }
    } finally {
      if (pending.isPresent()) {
        attempt(pending.get()::close);
      }
    }
  }
}
