package org.onboardingrules.data.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.data.table.Loading;

/**
 * Where a row came from, as {@link Loading#PLACE} tells it.
 *
 * @param file the file
 * @param row its number there
 */
record RowPlace(String file, int row) {

  private static final Pattern FORM = Pattern.compile("(?s)(.+):(\\d{1,9})");

  /** Returns the place that a text tells, if it tells one. */
  static Optional<RowPlace> of(String text) {
    Matcher place = FORM.matcher(text);
    return place.matches()
        ? Optional.of(new RowPlace(place.group(1), Math.max(1, Integer.parseInt(place.group(2)))))
        : Optional.empty();
  }
}
