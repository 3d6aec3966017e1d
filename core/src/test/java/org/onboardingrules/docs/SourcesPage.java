package org.onboardingrules.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page {@code docs/sources.md}, read from its text.
 *
 * @param text the page
 * @param targets what its link labels stand for
 * @param rows the rows on R-numbers, in order
 */
record SourcesPage(String text, Map<String, String> targets, List<Row> rows) {

  static final Path FILE = Citations.ROOT.resolve("docs/sources.md");

  private static final Pattern TARGET = Pattern.compile("(?m)^\\[([^\\]]+)\\]: (\\S+)$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\[([^\\]]+)\\]");
  private static final Pattern ITALIC = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| R(\\d+) \\| (.+?) \\| (.+?) \\| (.+) \\|$");

  /**
   * What the page says of one R-number.
   *
   * @param number the number
   * @param says what the source says
   * @param state yes, in part, advice or later
   * @param where where it is realised, with links
   * @param places the links
   */
  record Row(int number, String says, String state, String where, List<Place> places) {

    /** Returns whether it links a file, or into a folder. */
    boolean links(Path fileOrFolder) {
      return places.stream().anyMatch(place -> place.file().startsWith(fileOrFolder));
    }

    /** Returns what is left for later, as the page sets it in italics. */
    List<String> topics() {
      return matches(ITALIC, where).map(match -> match.group(1)).toList();
    }

    @Override
    public String toString() {
      return "R" + number;
    }
  }

  static SourcesPage read() {
    String text = Citations.read(FILE);
    Map<String, String> targets = new TreeMap<>();
    matches(TARGET, text).forEach(match -> targets.put(match.group(1), match.group(2)));
    List<Row> rows = new ArrayList<>();
    matches(ROW, text)
        .forEach(
            match ->
                rows.add(
                    new Row(
                        Integer.parseInt(match.group(1)),
                        match.group(2),
                        match.group(3),
                        match.group(4),
                        places(match.group(4), targets))));
    return new SourcesPage(text, targets, rows);
  }

  /** Returns the places that the whole page links to. */
  List<Place> places() {
    return places(text, targets);
  }

  /** Returns the labels that the page uses. */
  List<String> labels() {
    return matches(LINK, text).map(match -> match.group(2)).distinct().sorted().toList();
  }

  /** Returns what stands under a heading of the second level. */
  String section(String heading) {
    return text.split("\n## " + heading + "\n")[1].split("\n## ")[0];
  }

  private static List<Place> places(String text, Map<String, String> targets) {
    return matches(LINK, text)
        .filter(match -> targets.containsKey(match.group(2)))
        .map(match -> Place.of(match.group(1), targets.get(match.group(2))))
        .toList();
  }

  static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
