package org.onboardingrules.source;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many terminal cells a text takes: two for the wide characters of East Asian scripts and
 * emoji, none for combining marks and format characters, one for the rest (Unicode UAX #11, the
 * ranges of width W and F).
 */
public final class DisplayWidth {

  private static final String WIDE_RANGES =
      "1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 "
          + "267F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA "
          + "26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C "
          + "2B50 2B55 2E80-303E 3041-33FF 3400-4DBF 4E00-9FFF A000-A4CF A960-A97C AC00-D7A3 "
          + "F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 17000-18CFF 1B000-1B2FF 1F004 "
          + "1F0CF 1F18E 1F191-1F19A 1F200-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA "
          + "1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E "
          + "1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 "
          + "1F6D5-1F6D7 1F6DC-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7EB 1F7F0 1F90C-1F93A "
          + "1F93C-1F945 1F947-1F9FF 1FA70-1FAFF 20000-3FFFD";

  /** First and last code point of each range that is shown wide, in order. */
  private static final NavigableMap<Integer, Integer> WIDE = wide();

  private DisplayWidth() {}

  /** Returns the cells that a text of one line takes, 0 or more. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Map.Entry<Integer, Integer> range = WIDE.floorEntry(codePoint);
    return range != null && codePoint <= range.getValue() ? 2 : 1;
  }

  private static NavigableMap<Integer, Integer> wide() {
    NavigableMap<Integer, Integer> ranges = new TreeMap<>();
    for (String range : WIDE_RANGES.split(" ", -1)) {
      int hyphen = range.indexOf('-');
      String first = hyphen < 0 ? range : range.substring(0, hyphen);
      ranges.put(Integer.parseInt(first, 16), Integer.parseInt(range.substring(hyphen + 1), 16));
    }
    return Collections.unmodifiableNavigableMap(ranges);
  }
}
