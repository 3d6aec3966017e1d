package org.onboardingrules.data.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.portfolio.ResultColumn;

/** Writes a row an assessment, with a separator between the fields, below the columns' names. */
final class DelimitedRows implements Rows {

  private static final List<ResultColumn> COLUMNS = List.of(ResultColumn.values());

  private final CsvWriter csv;

  DelimitedRows(Writer out, char separator) {
    csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(COLUMNS.stream().map(ResultColumn::column).toList());
  }

  @Override
  public void write(Assessment assessment) {
    csv.writeRecord(
        COLUMNS.stream()
            .map(column -> column.of(assessment).map(Object::toString).orElse(""))
            .toList());
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
