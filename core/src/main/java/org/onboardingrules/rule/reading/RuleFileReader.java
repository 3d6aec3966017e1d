package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.SuspiciousCharacters;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** Cuts one rule file into rules and has each of them read by itself. */
final class RuleFileReader {

  private final SourceText file;
  private final Findings findings;
  private final List<Token> tokens;
  private final boolean cut;
  private final List<NamedRule> names = new ArrayList<>();
  private final NavigableSet<Integer> faultyLines = new TreeSet<>();

  /** Whether there may be more rules than could be told. */
  private boolean lost;

  RuleFileReader(SourceText file, Findings findings) {
    this.file = file;
    this.findings = findings;
    Findings lexical = new Findings();
    SuspiciousCharacters.check(file, lexical);
    Lexer.Lexed lexed = Lexer.lexed(file, lexical);
    ValidationReport report = lexical.report();
    findings.addAll(report);
    report.findings().forEach(finding -> faultyLines.add(finding.place().line()));
    this.tokens = lexed.tokens();
    this.cut = lexed.cut();
    this.lost = cut;
  }

  /** A rule by its name, sound or not. */
  record NamedRule(String name, Snippet at) {}

  /** The names of the rules read so far, in order. */
  List<NamedRule> names() {
    return names;
  }

  List<ReadRule> rules() {
    int before = findings.count();
    List<ReadRule> rules = new ArrayList<>();
    int at = nextRule(0);
    lost |= new HeaderParser(cursor(0, at)).read();
    while (!isEndOfFile(at)) {
      int end = endOf(at);
      boolean closed = endsRule(end);
      if (closed || !cut) {
        rules.add(rule(at, end, closed));
      }
      at = afterRule(closed ? end + 1 : end);
    }
    if (lost) {
      rules.add(ReadRule.LOST);
    }
    if (rules.isEmpty() && findings.count() == before && !cut) {
      findings.add(
          FindingCode.RULE_SYNTAX,
          file.snippet(0, 0),
          "this file holds no rule",
          "write one, or delete the file");
    }
    return rules;
  }

  private ReadRule rule(int start, int end, boolean closed) {
    boolean misspelt = closed && !tokens.get(end).is("end");
    if (misspelt) {
      reportMisspeltEnd(tokens.get(end));
    } else if (!closed) {
      reportMissingEnd(start, end);
    }
    RuleParser parser = new RuleParser(cursor(start, end));
    ReadRule rule = parser.rule();
    if (!rule.name().isBlank()) {
      names.add(new NamedRule(rule.name(), file.snippet(parser.nameSpan())));
    }
    return closed && !misspelt && !isGarbled(start, end) ? rule : rule.unusable();
  }

  /** Whether a word or text of the rule was reported before it was read as a rule. */
  private boolean isGarbled(int start, int end) {
    int first = file.placeAt(tokens.get(start).span().start()).line();
    int last = file.placeAt(tokens.get(end).span().start()).line();
    return !faultyLines.subSet(first, true, last, true).isEmpty();
  }

  private Tokens cursor(int start, int end) {
    return new Tokens(file, tokens, start, end, findings);
  }

  private boolean isEndOfFile(int at) {
    return tokens.get(at).is(Token.Kind.END_OF_FILE);
  }

  private int nextRule(int from) {
    int at = from;
    while (!startsRule(at) && !isEndOfFile(at)) {
      at++;
    }
    return at;
  }

  /** A rule begins at the word {@code rule} at the start of a line, or before a name. */
  private boolean startsRule(int at) {
    Token token = tokens.get(at);
    return token.is("rule")
        && (tokens.get(at + 1).is(Token.Kind.TEXT)
            || tokens.get(at + 1).is(Token.Kind.WORD)
            || isAlone(token));
  }

  private int endOf(int rule) {
    int at = rule + 1;
    while (!endsRule(at) && !startsRule(at) && !isEndOfFile(at)) {
      at++;
    }
    return at;
  }

  /** The word {@code end} ends a rule, unless it can only be the property of a fact. */
  private boolean endsRule(int at) {
    Token token = tokens.get(at);
    if (!token.is("end")) {
      return isMisspeltEnd(at);
    }
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    boolean property = before.is(".") && token.touches(before.span());
    boolean compared = after.is(Token.Kind.SYMBOL) && Operator.of(after.text()).isPresent();
    return !property && !compared;
  }

  /** A word by itself on the last line of a rule. */
  private boolean isMisspeltEnd(int at) {
    Token token = tokens.get(at);
    return token.is(Token.Kind.WORD)
        && (isEndOfFile(at + 1) || startsRule(at + 1))
        && isAlone(token)
        && DidYouMean.nearest(token.text(), List.of("end")).isPresent();
  }

  /** Whether nothing else stands on the line of a word. */
  private boolean isAlone(Token token) {
    String text = file.text();
    int before = token.span().start() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    int after = token.span().end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    return (before < 0 || isLineBreak(text.charAt(before)))
        && (after == text.length() || isLineBreak(text.charAt(after)));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Reports what stands between two rules, and returns where the next one begins. */
  private int afterRule(int at) {
    int stray = at;
    while (tokens.get(stray).is(";")) {
      stray++;
    }
    int next = nextRule(stray);
    lost |= new HeaderParser(cursor(stray, next)).refuseAll();
    return next;
  }

  private void reportMisspeltEnd(Token word) {
    findings.add(
        FindingCode.MISSING_END,
        file.snippet(word.span()),
        "expected `end` after the conclusions, found " + word.quoted(),
        "did you mean `end`?");
  }

  /** Reports it where it belongs: behind the last word of the rule. */
  private void reportMissingEnd(int rule, int end) {
    Token name = tokens.get(rule + 1);
    boolean named = name.is(Token.Kind.TEXT) || (name.is(Token.Kind.WORD) && !name.is("when"));
    int behind = tokens.get(end - 1).span().end();
    boolean concludes = tokens.subList(rule, end).stream().anyMatch(token -> token.is("then"));
    findings.add(
        FindingCode.MISSING_END,
        file.snippet(behind, behind),
        (named ? "the rule `" + name.text() + "`" : "this rule") + " has no `end`",
        concludes
            ? "write `end` on a line of its own after its conclusions"
            : "it breaks off here: write `then`, what it concludes, and `end`");
  }
}
