package org.onboardingrules.mapping;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Feed;

/**
 * How tables become accounts. Immutable and thread-safe.
 *
 * @param file the file that says so; paths of tables start in its folder
 * @param tables in the order of the file
 * @param days how a moment becomes a day; empty if the tables hold dates only
 * @param feeds what the tables report in full
 * @param labels columns of the accounts by which a portfolio is counted
 * @param queries what gives the rows of each part; accounts are always there
 * @param contradictions what must not be found in the tables
 */
public record Mapping(
    Path file,
    List<SourceTable> tables,
    Optional<DayCount> days,
    Set<Feed> feeds,
    List<String> labels,
    Map<AccountPart, Query> queries,
    List<Contradiction> contradictions) {

  /** Copies the parts. */
  public Mapping {
    tables = List.copyOf(tables);
    Set<Feed> ordered = EnumSet.noneOf(Feed.class);
    ordered.addAll(feeds);
    feeds = Collections.unmodifiableSet(ordered);
    labels = List.copyOf(labels);
    queries = Collections.unmodifiableMap(new EnumMap<>(queries));
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Reads a mapping file.
   *
   * @throws ValidationException with all that is wrong with it
   */
  public static Mapping read(Path file) throws ValidationException {
    return MappingReader.read(file);
  }
}
