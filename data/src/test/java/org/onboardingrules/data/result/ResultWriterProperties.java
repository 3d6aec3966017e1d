package org.onboardingrules.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.assessment.Assessment;

class ResultWriterProperties {

  @Property(tries = 15)
  void csv_and_parquet_hold_the_same_rows_whatever_the_names(
      @ForAll("accounts") List<Assessment> accounts) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("result");
    List<Path> files = List.of(folder.resolve("a.csv"), folder.resolve("a.parquet"));
    try {
      for (Path file : files) {
        try (ResultWriter writer = ResultWriter.to(file)) {
          for (Assessment account : accounts) {
            writer.write(account);
          }
          writer.finish();
        }
      }

      assertThat(Table.csv(files.get(0))).isEqualTo(Table.of(accounts));
      assertThat(Table.parquet(files.get(1))).isEqualTo(Table.of(accounts));
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<List<Assessment>> accounts() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .withChars(",;\"'\t\n\r\\ =aZ0請é")
            .withCharRange('\u0020', '\u2fff')
            .ofMinLength(1)
            .ofMaxLength(12);
    return names
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(
            list -> {
              List<Assessment> accounts = new ArrayList<>();
              IntStream.range(0, list.size())
                  .forEach(
                      i ->
                          accounts.add(
                              i % 3 == 0
                                  ? Examples.blank("id " + i, list.get(i))
                                  : Examples.late("id " + i, list.get(i))));
              return accounts;
            });
  }
}
