package org.onboardingrules.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.source.Snippet;

/** Where the rows of a table come from. Immutable. */
public sealed interface Origin permits Origin.OfFile, Origin.OfDatabase {

  /** Returns where the path or the address stands in the mapping file. */
  Snippet at();

  /** Returns what the function for this kind of origin returns. */
  <T> T match(Function<OfFile, T> file, Function<OfDatabase, T> database);

  /**
   * A file: CSV or TSV, Parquet, JSON or JSON Lines, as its name says.
   *
   * @param path from the mapping file's folder
   * @param csv how a CSV file is written
   */
  record OfFile(String path, Snippet at, Csv csv) implements Origin {

    @Override
    public <T> T match(Function<OfFile, T> file, Function<OfDatabase, T> database) {
      return file.apply(this);
    }
  }

  /**
   * How a CSV file is written.
   *
   * @param delimiter between cells; by default a comma, or a tab in a TSV file
   * @param charset by default UTF-8
   * @param absent what stands in a cell that holds nothing, beside nothing
   */
  record Csv(Optional<String> delimiter, Optional<Charset> charset, List<String> absent) {

    /** Copies the list. */
    public Csv {
      absent = List.copyOf(absent);
    }
  }

  /**
   * What a query gives in a database that speaks JDBC.
   *
   * @param url its address, as written
   * @param query in the database's own SQL
   */
  record OfDatabase(String url, Snippet at, Query query) implements Origin {

    @Override
    public <T> T match(Function<OfFile, T> file, Function<OfDatabase, T> database) {
      return database.apply(this);
    }
  }
}
