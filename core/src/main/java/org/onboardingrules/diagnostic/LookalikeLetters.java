package org.onboardingrules.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cyrillic and Greek letters that pass for Latin ones (the common part of Unicode UTS #39). Words
 * of one script are left alone; a Latin word with one of these letters in it is another word than
 * it seems to be.
 */
public final class LookalikeLetters {

  /** Each letter followed by the Latin one that it passes for. */
  private static final String PAIRS =
      "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS" // Cyrillic
          + "οoνvαaιiρpυuκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"; // Greek

  private static final Map<Character, Character> LATIN = latin();

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{Nd}_-]+");
  private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");

  private LookalikeLetters() {}

  /** A letter that passes for a Latin one, where it stands. */
  record Found(int offset, char letter, char latin, String word) {}

  /** Returns the Latin letter that a letter passes for, if it does. */
  static Optional<Character> latin(char letter) {
    return Optional.ofNullable(LATIN.get(letter));
  }

  /** Shows the letters of a text that pass for the Latin ones beside them, in order. */
  static void find(String text, Consumer<Found> found) {
    words(text)
        .forEach(
            word -> {
              for (int at = word.start(); at < word.end(); at++) {
                char letter = text.charAt(at);
                int offset = at;
                latin(letter)
                    .ifPresent(l -> found.accept(new Found(offset, letter, l, word.group())));
              }
            });
  }

  /** Returns a text of the same length that has the Latin letters in their place. */
  public static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text);
    find(text, found -> plain.setCharAt(found.offset(), found.latin()));
    return plain.toString();
  }

  private static Iterable<MatchResult> words(String text) {
    return () ->
        WORD.matcher(text)
            .results()
            .filter(word -> LATIN_LETTER.matcher(word.group()).find())
            .iterator();
  }

  private static Map<Character, Character> latin() {
    Map<Character, Character> latin = new HashMap<>();
    for (int i = 0; i < PAIRS.length(); i += 2) {
      latin.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
    return Map.copyOf(latin);
  }
}
