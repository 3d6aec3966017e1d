package org.onboardingrules.diagnostic;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/**
 * Finds what makes the text of a pack another one than its readers see, in comments and texts too:
 * controls that turn the direction of writing (CVE-2021-42574), characters without a width, and
 * letters of another script that pass for Latin ones.
 */
public final class SuspiciousCharacters {

  private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Joiners are left alone between characters beyond ASCII, where scripts and emoji need them. */
  private static final Pattern WITHOUT_WIDTH =
      Pattern.compile(
          "[\\u00AD\\u180E\\u200B\\u2060-\\u2064\\uFEFF]+"
              + "|(?<=[\\x00-\\x7F])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=[\\x00-\\x7F])");

  private static final String INVISIBLE = "an invisible character (%s) stands here";

  private SuspiciousCharacters() {}

  /** Reports every such character of a text, neighbours of one kind together. */
  public static void check(SourceText source, Findings findings) {
    String text = source.text();
    DIRECTION
        .matcher(text)
        .results()
        .forEach(
            at ->
                report(
                    source,
                    at,
                    "a character (%s) turns the direction of writing, so that readers see another"
                        + " text than the one that counts",
                    findings));
    WITHOUT_WIDTH.matcher(text).results().forEach(at -> report(source, at, INVISIBLE, findings));
    LookalikeLetters.find(text, found -> report(source, found, findings));
  }

  /**
   * Reports a stretch of characters that nobody sees, which is told by the first of them. What
   * turns the direction of writing is left to {@link #check}.
   */
  public static void reportInvisible(SourceText source, Span where, Findings findings) {
    String text = source.textOf(where);
    if (!DIRECTION.matcher(text).lookingAt()) {
      report(source, where, INVISIBLE.formatted(codePoint(text.charAt(0))), "delete it", findings);
    }
  }

  private static void report(SourceText source, MatchResult at, String message, Findings findings) {
    Span where = new Span(at.start(), at.end());
    report(
        source, where, message.formatted(codePoint(at.group().charAt(0))), "delete it", findings);
  }

  private static void report(SourceText source, LookalikeLetters.Found found, Findings findings) {
    String script = Character.getName(found.letter()).split(" ", 2)[0].toLowerCase(Locale.ROOT);
    report(
        source,
        new Span(found.offset(), found.offset() + 1),
        "`%s` in `%s` is a %s letter (%s) that only looks like `%s`"
            .formatted(
                found.letter(),
                found.word(),
                script.equals("greek") ? "Greek" : "Cyrillic",
                codePoint(found.letter()),
                found.latin()),
        "write `" + found.latin() + "`",
        findings);
  }

  private static void report(
      SourceText source, Span where, String message, String help, Findings findings) {
    findings.add(FindingCode.SUSPICIOUS_CHARACTER, source.snippet(where), message, help);
  }

  private static String codePoint(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }
}
