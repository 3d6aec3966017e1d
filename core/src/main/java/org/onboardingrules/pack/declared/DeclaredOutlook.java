package org.onboardingrules.pack.declared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.Text;

/**
 * What a source says of customers by their days to first value, such as how many renew (R70, R71).
 * Published figures are claims about many customers, no forecast for one. Immutable.
 *
 * @param id its id
 * @param title what the figures are about
 * @param bands the figures by days, in order; there may be days between them of which nothing is
 *     said
 * @param never the figures for customers that never reach first value; empty if nothing is said
 * @param source who says so
 * @param at where it is declared
 */
public record DeclaredOutlook(
    String id,
    Text title,
    List<Band> bands,
    Optional<PercentRange> never,
    String source,
    Snippet at)
    implements Declaration {

  /** Copies the bands. */
  public DeclaredOutlook {
    bands = List.copyOf(bands);
  }

  /** Returns the figures for a number of days; those before the anchor count as day 0. */
  public Optional<PercentRange> after(int days) {
    int day = Math.max(0, days);
    return bands.stream().filter(band -> band.contains(day)).findFirst().map(Band::percent);
  }

  /**
   * A stretch of days and the figures for it.
   *
   * @param fromDay the first day, 0 or more
   * @param toDay the last day; empty if there is none
   * @param percent the figures
   */
  public record Band(int fromDay, OptionalInt toDay, PercentRange percent) {

    /** Returns whether a day lies in it. */
    public boolean contains(int day) {
      return day >= fromDay && day <= toDay.orElse(Integer.MAX_VALUE);
    }
  }
}
