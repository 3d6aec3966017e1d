package org.onboardingrules.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts so that YAML reads them as texts, within quotes only where it must be. */
final class YamlText {

  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{Nd} _./()'&-]*[\\p{L}\\p{Nd}_./()'&])?");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  static String of(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(YamlText::letter).collect(Collectors.joining("", "\"", "\""));
  }

  private static String letter(int c) {
    boolean visible = c == ' ' || Character.isLetterOrDigit(c) || (c > ' ' && c <= '~');
    if (c == '"' || c == '\\') {
      return "\\" + (char) c;
    }
    return visible ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c);
  }
}
