package org.onboardingrules.definition.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.Text;

/**
 * What a source says of customers by their days to first value: claims about many customers, no
 * forecast for one. Immutable.
 *
 * @param title what the figures are about
 * @param bands the figures by days, in order
 * @param never those for customers that never reach first value; empty if nothing is said
 * @param source who says so
 * @param origin where it is declared
 */
public record Outlook(
    Text title, List<Band> bands, Optional<PercentRange> never, String source, Origin origin) {

  /** Copies the bands. */
  public Outlook {
    bands = List.copyOf(bands);
  }

  /**
   * A stretch of days and the figures for it.
   *
   * @param fromDay the first day
   * @param toDay the last day; empty if there is none
   * @param percent the figures
   */
  public record Band(int fromDay, OptionalInt toDay, PercentRange percent) {}
}
