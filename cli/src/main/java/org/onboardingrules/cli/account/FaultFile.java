package org.onboardingrules.cli.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.Finding;

/** Writes every fault of the data into a CSV file, if there is one. Used by one thread. */
final class FaultFile implements AutoCloseable {

  private final Optional<CsvWriter> writer;

  /**
   * Opens the file.
   *
   * @param file null for none
   */
  FaultFile(@Nullable Path file) {
    try {
      writer =
          file == null
              ? Optional.empty()
              : Optional.of(
                  CsvWriter.builder()
                      .lineDelimiter(LineDelimiter.LF)
                      .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("`" + file + "` cannot be written", e);
    }
    write(List.of("file", "row", "code", "fault", "help", "cells"));
  }

  void write(Finding finding) {
    write(
        List.of(
            finding.place().file(),
            String.valueOf(finding.place().line()),
            finding.code().code(),
            finding.message(),
            finding.help(),
            finding.where().line()));
  }

  private void write(List<String> cells) {
    writer.ifPresent(csv -> csv.writeRecord(cells));
  }

  @Override
  public void close() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file of faults cannot be written", e);
    }
  }
}
