package org.onboardingrules.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A gap in a text of a pack, which every assessment fills with what was seen: {@code
 * {silence-days}} with a threshold or a figure of the rule, {@code {daysLate}} or {@code
 * {total("evidence")}} with a property of a fact that the rule matched, {@code {Blocker.ageDays}}
 * with one of a fact of that type, {@code {Blocker}} with the fact's own name. A number may be
 * written {@code {homeworkRate as percent}}. Immutable.
 *
 * @param type the type of fact; empty if the first that has the property is meant
 * @param name the property, figure or threshold; empty if the fact's own name is meant
 * @param argument what a property is asked with; empty if it takes nothing
 * @param percent whether the number is written in percent
 */
public record Gap(
    Optional<String> type, Optional<String> name, Optional<String> argument, boolean percent) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<type>[A-Z]\\p{Alnum}*)?(?:(?<dot>\\.)?(?<name>[a-z$][\\p{Alnum}-]*)"
              + "(?:\\(\"(?<argument>[^\"]+)\"\\))?)?(?<percent> as percent)?");

  /** Reads what stands between the braces; empty if it is no gap. */
  public static Optional<Gap> of(String written) {
    Matcher matcher = FORM.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> type = Optional.ofNullable(matcher.group("type"));
    Optional<String> name = Optional.ofNullable(matcher.group("name"));
    boolean percent = matcher.group("percent") != null;
    boolean dotted = matcher.group("dot") != null;
    boolean whole = type.isPresent() || name.isPresent();
    boolean joined = dotted == (type.isPresent() && name.isPresent());
    return whole && joined && (name.isPresent() || !percent)
        ? Optional.of(new Gap(type, name, Optional.ofNullable(matcher.group("argument")), percent))
        : Optional.empty();
  }

  /** Returns what stands between braces in a text, in order. */
  public static List<String> writtenIn(String text) {
    return BRACES.matcher(text).results().map(result -> result.group(1)).toList();
  }

  /** Returns the gaps of both languages, each once. */
  public static Stream<Gap> in(Text text) {
    return Stream.of(text.en(), text.ja())
        .flatMap(language -> writtenIn(language).stream())
        .flatMap(written -> of(written).stream())
        .distinct();
  }

  /** Returns a text with its gaps filled; what is no gap stays as it is. */
  public static String fill(String text, Function<Gap, String> filling) {
    return BRACES
        .matcher(text)
        .replaceAll(
            braces ->
                Matcher.quoteReplacement(
                    of(braces.group(1)).map(filling).orElseGet(braces::group)));
  }

  /** Returns the text without its gaps, so that a brace that is left over can be found. */
  public static String without(String text) {
    return BRACES.matcher(text).replaceAll((MatchResult gap) -> "");
  }

  /** Returns what is asked of the fact, as rules write it; empty for the fact's own name. */
  public String expression() {
    return name.map(asked -> asked + argument.map(a -> "(\"" + a + "\")").orElse("")).orElse("");
  }
}
