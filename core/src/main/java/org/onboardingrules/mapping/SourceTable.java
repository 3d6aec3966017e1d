package org.onboardingrules.mapping;

import java.util.List;
import org.onboardingrules.source.Snippet;

/**
 * A table that queries can name. Immutable.
 *
 * @param name the name that queries use
 * @param at where the name stands in the mapping file
 * @param key the columns that together tell rows apart; empty if nothing was said
 * @param columns what texts in the table stand for; the other columns are as they come
 * @param origin where the rows come from
 */
public record SourceTable(
    String name, Snippet at, List<String> key, List<SourceColumn> columns, Origin origin) {

  /** Copies the lists. */
  public SourceTable {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }
}
