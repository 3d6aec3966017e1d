package org.onboardingrules.internal.yaml;

import static org.onboardingrules.internal.yaml.Fault.malformed;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why a text is not YAML. */
final class YamlFault {

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("mapping values are not allowed", YamlLines::strayColon),
          new Sign("<block end>, but found ']'", Faults::strayBracket),
          new Sign("<block end>, but found '}'", Faults::strayBracket),
          new Sign("<document start>', but found ']'", Faults::strayBracket),
          new Sign("<document start>', but found '}'", Faults::strayBracket),
          new Sign("but found '<block mapping start>'", YamlLines::badIndentation),
          new Sign("but found '<block sequence start>'", YamlLines::badIndentation),
          new Sign("<block end>, but found '-'", YamlFault::itemAmongKeys),
          new Sign("<block end>, but found '?'", YamlFault::keyAmongItems),
          new Sign("<block end>, but found '<scalar>'", YamlFault::textAfterValue),
          new Sign("<block end>, but found '<block end>'", YamlLines::badIndentation),
          new Sign("cannot start any token", YamlFault::badStart),
          new Sign("sequence entries are not allowed", YamlFault::listOnLineOfKey),
          new Sign("expected the node content", YamlFault::noValue));

  /** What the parser was about when it stopped; the fault is where that started. */
  private static final List<Sign> CONTEXTS =
      List.of(
          new Sign("simple key", YamlLines::missingColon),
          new Sign("quoted scalar", Faults::unclosed),
          new Sign("scanning an alias", YamlFault::badStart),
          new Sign("scanning an anchor", YamlFault::badStart),
          new Sign("scanning a tag", YamlFault::badStart),
          new Sign("block scalar", YamlFault::badBlockText));

  private YamlFault() {}

  /**
   * Returns the fault.
   *
   * @param last where in the region the token before it starts, for a fault without a place
   */
  static Fault of(Region region, RuntimeException fault, int last) {
    Spot lastRead = new Spot(region, last);
    if (fault instanceof StreamConstraintsException) {
      return Fault.tooDeep(lastRead.mark(1));
    }
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    if (cause instanceof MarkedYamlEngineException marked) {
      return of(region, marked, lastRead);
    }
    return badKey(lastRead);
  }

  private static Fault of(Region region, MarkedYamlEngineException fault, Spot lastRead) {
    String problem = Optional.ofNullable(fault.getProblem()).orElse("");
    String context = Optional.ofNullable(fault.getContext()).orElse("");
    Spot spot = spot(region, fault.getProblemMark()).orElse(lastRead);
    Spot opening = spot(region, fault.getContextMark()).orElse(spot);
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return inBrackets(opening, spot);
    }
    boolean escape = problem.contains("escape");
    return escape
        ? badEscape(spot)
        : Sign.read(
            CONTEXTS, context, opening, any -> Sign.read(SIGNS, problem, spot, YamlFault::general));
  }

  private static Optional<Spot> spot(Region region, Optional<Mark> mark) {
    return mark.map(place -> new Spot(region, region.offset(place.getIndex())));
  }

  private static Fault general(Spot spot) {
    String help = "check indentation, quotes and colons on this line and the one above";
    return malformed(spot.mark(1), "this is not valid YAML", help);
  }

  /** Keys that are no scalars are refused by the parser's wrapper, without a cause. */
  private static Fault badKey(Spot spot) {
    if (spot.character() == '*') {
      return YamlFeatures.alias(spot);
    }
    String help = "write the key as a single text, in quotes if need be";
    return malformed(spot.mark(1), "a key cannot be a list or a mapping", help);
  }

  private static Fault inBrackets(Spot opening, Spot spot) {
    boolean otherBracket = spot.character() == ']' || spot.character() == '}';
    if (otherBracket || !isClosedLater(opening)) {
      return Faults.unclosed(opening);
    }
    String help = "write a comma between the parts, and quotes around a text with `: ` in it";
    return malformed(spot.mark(1), "a comma is missing before this", help);
  }

  private static boolean isClosedLater(Spot opening) {
    String text = opening.text();
    int depth = 0;
    for (int i = opening.at(); i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  private static Fault itemAmongKeys(Spot spot) {
    String help = "indent the list below its key, or write `key: value`";
    return malformed(spot.mark(1), "a list item stands among keys", help);
  }

  private static Fault listOnLineOfKey(Spot spot) {
    String help = "start the list on a new line, or write it in brackets";
    return malformed(spot.mark(1), "a list starts on the line of its key", help);
  }

  private static Fault badBlockText(Spot spot) {
    String help = "start the text on the next line, indented below its key";
    String message = "a text stands on the line of `%s`".formatted(spot.character());
    return malformed(spot.mark(1), message, help);
  }

  private static Fault keyAmongItems(Spot spot) {
    String help = "start the item with `- `, or indent the key below the item above";
    String word = spot.word();
    return malformed(spot.mark(word.length()), "a key stands among list items", help);
  }

  private static Fault textAfterValue(Spot spot) {
    String help = "put the whole value in quotes, and double a quote inside of it";
    return malformed(spot.mark(spot.word().length()), "text after the end of a value", help);
  }

  private static Fault badStart(Spot spot) {
    char c = spot.character();
    if (c == '\t') {
      return malformed(spot.mark(1), "a tab is used for indentation", "indent with spaces");
    }
    String message = (c == '`' ? "a backtick" : "`" + c + "`") + " cannot start a value";
    return malformed(spot.mark(1), message, "put the value in quotes");
  }

  private static Fault badEscape(Spot spot) {
    int slash = spot.text().lastIndexOf('\\', spot.at());
    String help = "write `\\\\` for a backslash, or put the text in single quotes";
    Spot start = spot.to(Math.max(0, slash));
    return malformed(start.mark(2), "a backslash that escapes nothing", help);
  }

  private static Fault noValue(Spot spot) {
    char c = spot.character();
    if (c == ',' || c == ':') {
      String message = "a value is missing before `%s`".formatted(c);
      return malformed(spot.mark(1), message, "write a value, or remove `%s`".formatted(c));
    }
    if (c == ']' || c == '}') {
      return Faults.strayBracket(spot);
    }
    return YamlLines.unclosedBracket(spot).map(Faults::unclosed).orElseGet(() -> general(spot));
  }
}
