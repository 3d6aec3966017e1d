package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A small damage to a text: a character or a line that is dropped, doubled or replaced, or a word
 * that is replaced by another one of the text.
 *
 * @param damage what happens
 * @param at where, counted round and round
 * @param letter what stands there instead of a character
 */
public record Corruption(Damage damage, int at, char letter) {

  private static final String TELLING =
      "-:{}[],#&*!|>'\"%@`? \t\n\\0123456789eE.+~a年\uFEFF\u0000\uD800";

  private static final Pattern WORD = Pattern.compile("[^\\s,:{}\\[\\]\"]+");

  /** What happens to the text. */
  public enum Damage {
    DROP_LETTER,
    DOUBLE_LETTER,
    REPLACE_LETTER,
    REPLACE_WORD,
    DROP_LINE,
    DOUBLE_LINE,
    REPLACE_LINE
  }

  public static Arbitrary<Corruption> any() {
    Arbitrary<Character> letters =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.chars().with(TELLING.toCharArray())),
            Tuple.of(1, Arbitraries.chars().all()));
    return Combinators.combine(
            Arbitraries.of(Damage.class), Arbitraries.integers().between(0, 1_000_000), letters)
        .as(Corruption::new);
  }

  public String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int index = at % text.length();
    return switch (damage) {
      case DROP_LETTER -> spliced(text, index, "");
      case DOUBLE_LETTER -> spliced(text, index, text.substring(index, index + 1).repeat(2));
      case REPLACE_LETTER -> spliced(text, index, String.valueOf(letter));
      case REPLACE_WORD -> ofWords(text);
      case DROP_LINE, DOUBLE_LINE, REPLACE_LINE -> ofLines(text);
    };
  }

  private String ofWords(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    MatchResult word = words.get(at % words.size());
    String other = words.get((at / words.size()) % words.size()).group();
    return text.substring(0, word.start()) + other + text.substring(word.end());
  }

  private String ofLines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int index = at % lines.size();
    switch (damage) {
      case DOUBLE_LINE -> lines.add(index, lines.get(index));
      case REPLACE_LINE -> lines.set(index, lines.get((index + letter) % lines.size()));
      default -> lines.remove(index);
    }
    return String.join("\n", lines);
  }

  private static String spliced(String text, int index, String instead) {
    return text.substring(0, index) + instead + text.substring(index + 1);
  }
}
