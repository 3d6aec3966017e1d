package org.onboardingrules.internal.yaml;

import static org.onboardingrules.internal.yaml.Fault.malformed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults of YAML that show only when a line is held against the one above it. */
final class YamlLines {

  private static final Pattern KEY = Pattern.compile(":(\\s|$)");

  /** A key and a value with a colon that is none in YAML. */
  private static final Pattern NEARLY_COLON =
      Pattern.compile("(?<key>[\\w-]+)(?<sign>：[ \\u3000]*|:[\\u3000\\u00A0]*)(?<value>\\S.*)");

  private static final Pattern TWO_WORDS = Pattern.compile("([\\w-]+) +([^\\s:]+)");

  private YamlLines() {}

  /**
   * Says why a colon stands where none can be: the line has two, it is indented too far, or the
   * line above is no {@code key: value}.
   */
  static Fault strayColon(Spot colon) {
    int lineStart = lineStart(colon.text(), colon.at());
    String before = colon.text().substring(lineStart, colon.at());
    if (KEY.matcher(before).find()) {
      String help = "put the value in quotes, or start a new line";
      return malformed(colon.mark(1), "a second colon in the value of a key", help);
    }
    if (before.startsWith("---")) {
      String help = "start the mapping on a new line";
      return malformed(colon.mark(1), "a key stands on the line of `---`", help);
    }
    Spot above = lineAbove(colon, lineStart);
    String lineAbove = line(above);
    boolean item = before.strip().startsWith("- ");
    if (item || lineAbove.isEmpty() || KEY.matcher(lineAbove).find()) {
      return badIndentation(colon);
    }
    return missingColon(above);
  }

  /** Says that the line of a spot does not fit the lines above it. */
  static Fault badIndentation(Spot spot) {
    Spot start = content(spot, lineStart(spot.text(), spot.at()));
    String help =
        "indent the keys of one mapping, and the items of one list, by the same number of spaces";
    int length = Math.max(1, line(start).length());
    return malformed(start.mark(length), "the indentation does not fit the lines above", help);
  }

  /** Says that a line is no {@code key: value}. */
  static Fault missingColon(Spot start) {
    String line = line(start);
    Matcher colon = NEARLY_COLON.matcher(line);
    Matcher words = TWO_WORDS.matcher(line);
    String message = "a colon and a space are missing after the key";
    String help = "write `key: value`, with a space after the colon";
    if (colon.matches()) {
      boolean wide = !colon.group("sign").startsWith(":");
      boolean wideBlank = !wide && colon.group("sign").length() > 1;
      message =
          wide
              ? "a full-width colon stands after the key, which is no colon in YAML"
              : wideBlank
                  ? "a full-width blank stands after the colon, which is no blank in YAML"
                  : "a space is missing after the colon";
      help = "write `%s: %s`".formatted(colon.group("key"), colon.group("value"));
    } else if (words.matches()) {
      help = "write `%s: %s`".formatted(words.group(1), words.group(2));
    }
    return malformed(start.mark(Math.max(1, line.length())), message, help);
  }

  /** Returns the nearest bracket before a spot that is not closed before it. */
  static Optional<Spot> unclosedBracket(Spot spot) {
    int depth = 0;
    for (int i = Math.min(spot.at(), spot.text().length()) - 1; i >= 0; i--) {
      char c = spot.text().charAt(i);
      if (c == ']' || c == '}') {
        depth++;
      } else if (c == '[' || c == '{') {
        if (depth == 0) {
          return Optional.of(spot.to(i));
        }
        depth--;
      }
    }
    return Optional.empty();
  }

  /** Returns the content of the nearest line above that has any, or the text's start. */
  private static Spot lineAbove(Spot spot, int lineStart) {
    int start = lineStart;
    while (start > 0) {
      start = lineStart(spot.text(), start - 1);
      Spot content = content(spot, start);
      if (!line(content).isEmpty() && content.character() != '#') {
        return content;
      }
    }
    return content(spot, start);
  }

  private static Spot content(Spot spot, int lineStart) {
    int at = lineStart;
    while (at < spot.text().length() && " \t".indexOf(spot.text().charAt(at)) >= 0) {
      at++;
    }
    return spot.to(at);
  }

  /** Returns the rest of the line from a spot on. */
  private static String line(Spot spot) {
    int end = spot.at();
    while (end < spot.text().length() && "\r\n".indexOf(spot.text().charAt(end)) < 0) {
      end++;
    }
    return spot.text().substring(spot.at(), end).stripTrailing();
  }

  private static int lineStart(String text, int at) {
    int start = Math.min(at, text.length());
    while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
