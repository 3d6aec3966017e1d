package org.onboardingrules.internal.yaml;

import static org.onboardingrules.internal.yaml.Fault.malformed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says why a text is not JSON. */
final class JsonFault {

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("Duplicate", JsonFault::twice),
          new Sign("close marker", Faults::strayBracket),
          new Sign("a colon to separate", JsonFault::missingColon),
          new Sign("comma to separate", JsonFault::missingComma),
          new Sign("start property name", JsonFault::badKey),
          new Sign("a valid value", JsonFault::badValue),
          new Sign("Illegal character", JsonFault::control),
          new Sign("token", JsonFault::bareWord),
          new Sign("umeric value", JsonFault::badNumber),
          new Sign("escape", JsonFault::controlOrEscape),
          new Sign("comment", JsonFault::comment));

  private JsonFault() {}

  /**
   * Returns the fault.
   *
   * @param last the parser's offset of the token before it, for a fault without a place
   */
  static Fault of(Region region, JacksonException fault, long last) {
    boolean placed = fault.getLocation() != null;
    int at = region.offset(placed ? fault.getLocation().getCharOffset() : last);
    Spot spot = new Spot(region, at);
    if (fault instanceof StreamConstraintsException) {
      return Fault.tooDeep(spot.mark(1));
    }
    if (at == region.text().length() || fault instanceof UnexpectedEndOfInputException) {
      return unclosed(spot);
    }
    return Sign.read(SIGNS, fault.getOriginalMessage(), spot, JsonFault::general);
  }

  private static Fault general(Spot spot) {
    if ("]},".indexOf(spot.character()) >= 0) {
      return noValue(spot);
    }
    if (spot.continuesWord()) {
      return bareWord(spot);
    }
    String help = "check quotes, commas and brackets on this line and the one above";
    return malformed(spot.mark(1), "this is not valid JSON", help);
  }

  /** Says which quote or bracket is open where the parser stopped. */
  private static Fault unclosed(Spot spot) {
    Deque<Integer> open = new ArrayDeque<>();
    String text = spot.text().substring(0, spot.at());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '"' ? Quotes.end(text, at) : at + 1;
      if (end == Quotes.NOT_CLOSED) {
        return Faults.unclosed(spot.to(at));
      }
      if (c == '[' || c == '{') {
        open.push(at);
      } else if (c == ']' || c == '}') {
        open.poll();
      }
      at = end;
    }
    return open.isEmpty() ? general(spot) : Faults.unclosed(spot.to(open.peek()));
  }

  /** The parser stops after the second key. */
  private static Fault twice(Spot spot) {
    int close = spot.text().lastIndexOf('"', spot.at() - 1);
    int open = spot.text().lastIndexOf('"', close - 1);
    String message =
        "key %s stands twice".formatted(Quoted.of(spot.text().substring(open + 1, close)));
    return malformed(spot.to(open).mark(close + 1 - open), message, "keep one of them");
  }

  private static Fault missingColon(Spot spot) {
    String help = "write a colon between key and value";
    return malformed(spot.mark(1), "a colon is missing here", help);
  }

  private static Fault missingComma(Spot spot) {
    if (spot.continuesWord()) {
      return bareWord(spot.wordStart());
    }
    String help = "write a comma between this and what stands before it";
    return malformed(spot.mark(1), "a comma is missing here", help);
  }

  private static Fault badKey(Spot spot) {
    if (spot.character() == '}') {
      return surplusComma(spot);
    }
    if (spot.character() == '\'') {
      return singleQuotes(spot);
    }
    String word = spot.word();
    String message = "%s is not a key in double quotes".formatted(Quoted.of(word));
    return malformed(spot.mark(word.length()), message, "write every key in double quotes");
  }

  private static Fault bareWord(Spot spot) {
    Spot start = spot.wordStart();
    String word = start.word();
    String help =
        "write texts and dates in double quotes; only numbers, `true`, `false` and `null`"
            + " go without";
    return malformed(
        start.mark(word.length()), "%s is not a JSON value".formatted(Quoted.of(word)), help);
  }

  private static Fault badNumber(Spot spot) {
    Spot start = (spot.continuesWord() ? spot : spot.before()).wordStart();
    String word = start.word();
    String message = "%s is not a JSON number".formatted(Quoted.of(word));
    String help = "write digits on both sides of the point, and no plus or zero in front";
    return malformed(start.mark(word.length()), message, help);
  }

  private static Fault controlOrEscape(Spot spot) {
    char c = spot.character();
    if (c == '\n' || c == '\r') {
      return unclosed(spot);
    }
    if (Character.isISOControl(c)) {
      return control(spot);
    }
    int slash = spot.text().lastIndexOf('\\', spot.at());
    Spot start = spot.to(Math.max(0, slash));
    String help = "write `\\\\` for a backslash, and four hexadecimal digits after `\\u`";
    return malformed(start.mark(2), "a backslash that escapes nothing", help);
  }

  private static Fault control(Spot spot) {
    String message = "character U+%04X is not allowed here".formatted((int) spot.character());
    return malformed(spot.mark(1), message, "remove it, or write `\\t` or `\\uXXXX` in a text");
  }

  private static Fault comment(Spot spot) {
    return malformed(spot.mark(1), "comments are not allowed in JSON", "remove the comment");
  }

  private static Fault badValue(Spot spot) {
    char c = spot.character();
    if (c == ']' || c == '}' || c == ',') {
      return c != ',' && spot.before().character() == ',' ? surplusComma(spot) : noValue(spot);
    }
    if (c == '\'') {
      return singleQuotes(spot);
    }
    if (c == '#') {
      return comment(spot);
    }
    return c == '.' ? badNumber(spot.to(spot.at() + 1)) : bareWord(spot);
  }

  private static Fault noValue(Spot spot) {
    String message = "a value is missing before `%s`".formatted(spot.character());
    return malformed(spot.mark(1), message, "write a value, or `null`");
  }

  private static Fault surplusComma(Spot spot) {
    String message = "nothing follows this comma but `%s`".formatted(spot.character());
    return malformed(spot.before().mark(1), message, "remove the comma");
  }

  private static Fault singleQuotes(Spot spot) {
    String help = "write double quotes";
    return malformed(spot.mark(1), "single quotes are not allowed in JSON", help);
  }
}
