package org.onboardingrules.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slips of people who edit a rule file: of characters, words, and lines. */
public final class RandomEdit {

  private static final Pattern WORD =
      Pattern.compile("\\$?\\w+|\"[^\"\\n]*\"|[=!<>]=|&&|\\|\\||\\S");

  private static final List<String> SCRAPS =
      List.of(
          "(",
          ")",
          ",",
          ";",
          ".",
          "!",
          "==",
          "!=",
          "<",
          "&&",
          "||",
          "not",
          "exists",
          "and",
          "or",
          "in",
          "true",
          "3",
          "0.5",
          "-1",
          "\"m1\"",
          "$n",
          "this",
          "//",
          "/**/",
          "@",
          ":",
          "--",
          "+",
          "B",
          "1B",
          "00",
          "1.",
          "Onboarding(",
          "Task()",
          "end",
          "rule",
          "then",
          "when");

  private final String text;
  private final Random random;

  private RandomEdit(String text, Random random) {
    this.text = text;
    this.random = random;
  }

  /** Returns a text with one slip in it. */
  public static String of(String text, Random random) {
    return text.isBlank() ? text : new RandomEdit(text, random).edited();
  }

  private String edited() {
    return switch (random.nextInt(4)) {
      case 0 -> character();
      case 1 -> scrap();
      case 2 -> line();
      default -> word();
    };
  }

  private String character() {
    int at = random.nextInt(text.length());
    String here = text.substring(at, at + 1);
    String next = text.substring(at + 1, Math.min(text.length(), at + 2));
    String instead =
        switch (random.nextInt(3)) {
          case 0 -> next;
          case 1 -> here + here + next;
          default -> next + here;
        };
    return text.substring(0, at) + instead + text.substring(at + 1 + next.length());
  }

  private String scrap() {
    int at = random.nextInt(text.length());
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    String blank = random.nextBoolean() ? " " : "";
    return text.substring(0, at) + blank + scrap + blank + text.substring(at);
  }

  private String line() {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      default -> Collections.swap(lines, at, other);
    }
    return String.join("\n", lines);
  }

  private String word() {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    MatchResult here = words.get(random.nextInt(words.size()));
    String other = words.get(random.nextInt(words.size())).group();
    String instead =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> here.group() + " " + here.group();
          default -> other;
        };
    return text.substring(0, here.start()) + instead + text.substring(here.end());
  }
}
