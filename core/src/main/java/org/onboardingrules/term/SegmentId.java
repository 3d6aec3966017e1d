package org.onboardingrules.term;

import java.util.regex.Pattern;

/**
 * The name of a segment, the kind of customer for which a pack sets benchmarks and thresholds
 * (R89). Immutable; sorts and prints as its name.
 *
 * <p>The three segments of the published benchmarks are constants; a pack may declare others.
 *
 * @param name letters, digits, {@code _} and {@code -}, at least one; case matters
 */
public record SegmentId(String name) implements Comparable<SegmentId> {

  // Stands first: the constants below need it.
  /** What a name matches as a whole. */
  public static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}_-]+");

  /** Small and medium businesses (R89). */
  public static final SegmentId SMB = new SegmentId("SMB");

  /** Mid-market (R89). */
  public static final SegmentId MID_MARKET = new SegmentId("MID_MARKET");

  /** Enterprise (R89). */
  public static final SegmentId ENTERPRISE = new SegmentId("ENTERPRISE");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is empty or has other characters
   */
  public SegmentId {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "name is `" + name + "`, which names no segment\nuse letters, digits, `_` and `-`");
    }
  }

  /** Returns whether a text can be the name of a segment. */
  public static boolean isName(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(SegmentId other) {
    return name.compareTo(other.name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
