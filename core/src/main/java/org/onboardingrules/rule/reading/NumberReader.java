package org.onboardingrules.rule.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/** Reads a number of a rule file, and says what is wrong with what only begins like one. */
final class NumberReader {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?![\\w-])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]*(?:\\.[0-9]+)?");

  private final SourceText source;
  private final Findings findings;

  NumberReader(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Returns the number that begins at an offset; a date without its quotes is a text. */
  Token read(int start) {
    String text = source.text();
    Matcher date = DATE.matcher(text).region(start, text.length());
    if (date.lookingAt()) {
      findings.add(
          FindingCode.RULE_DATE,
          source.snippet(start, date.end()),
          "a date stands in quotes",
          "write \"" + date.group() + "\"");
      return new Token(Token.Kind.TEXT, date.group(), new Span(start, date.end()));
    }
    Matcher digits = DIGITS.matcher(text).region(start, text.length());
    int digitsEnd = digits.lookingAt() ? digits.end() : start;
    int end = digitsEnd;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    Span span = new Span(start, end);
    check(span, text.substring(start, digitsEnd));
    return new Token(Token.Kind.NUMBER, text.substring(start, digitsEnd), span);
  }

  private void check(Span span, String digits) {
    String written = source.textOf(span);
    if (digits.startsWith(".")) {
      refuse(span, "write 0" + digits);
    } else if (!written.equals(digits) && !written.equals(digits + "B")) {
      refuse(span, "write digits with at most one decimal point, such as 14 or 0.6");
    }
  }

  private void refuse(Span span, String help) {
    findings.add(
        FindingCode.RULE_SYNTAX,
        source.snippet(span),
        "`" + source.textOf(span) + "` is not a number",
        help);
  }
}
