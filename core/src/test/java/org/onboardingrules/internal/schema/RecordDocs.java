package org.onboardingrules.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc in the sources says of a type and its components, in a sentence each. */
final class RecordDocs {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)\\}");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?\\.)( .*)?");

  private RecordDocs() {}

  /** Returns the first sentence about a type; empty if there is none. */
  static Optional<String> of(Class<?> type) {
    return comment(type, "(?:record|interface) " + type.getSimpleName() + "\\b")
        .map(comment -> comment.split(" @param ", -1)[0])
        .map(FIRST_SENTENCE::matcher)
        .filter(Matcher::matches)
        .map(sentence -> plain(type, sentence.group(1)));
  }

  /** Returns what is said about a component, there or in the interface that it comes from. */
  static Optional<String> of(Class<?> type, String component) {
    return comment(type, "record " + type.getSimpleName() + "\\b").stream()
        .flatMap(comment -> Arrays.stream(comment.split(" @param ", -1)).skip(1))
        .filter(param -> param.startsWith(component + " "))
        .map(param -> sentence(type, param.substring(component.length() + 1)))
        .findFirst()
        .or(
            () ->
                Arrays.stream(type.getInterfaces())
                    .flatMap(from -> comment(from, "\\w+ " + component + "\\(\\);").stream())
                    .map(comment -> sentence(type, comment.replaceFirst("^Returns ", "")))
                    .findFirst());
  }

  private static String sentence(Class<?> type, String text) {
    String plain = plain(type, text);
    String closed = plain.endsWith(".") ? plain : plain + ".";
    return closed.substring(0, 1).toUpperCase(Locale.ROOT) + closed.substring(1);
  }

  /** Links are named by what they lead to, constants by their values. */
  private static String plain(Class<?> type, String text) {
    return TAG.matcher(text)
        .replaceAll(
            tag -> {
              String name = tag.group(1).replaceAll("\\(\\)$", "");
              boolean link = tag.group().startsWith("{@link");
              String named = link ? name.replaceAll(".*[.#]", "") : name;
              boolean constant = link && named.matches("[A-Z_]+");
              return Matcher.quoteReplacement(constant ? value(type, named) : named);
            })
        .strip();
  }

  private static String value(Class<?> type, String constant) {
    try {
      Class<?> owner = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
      return String.valueOf(owner.getField(constant).get(null));
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(type + " links to " + constant, fault);
    }
  }

  /** Returns the comment right before a declaration, in one line. */
  private static Optional<String> comment(Class<?> type, String declaration) {
    Matcher found =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*(?:public |sealed |static )*"
                    + declaration,
                Pattern.DOTALL)
            .matcher(source(type));
    return found.find()
        ? Optional.of(found.group(1).replaceAll("\\s*\\n\\s*\\*[ ]?", " ").replaceAll(" +", " "))
            .map(String::strip)
            .map(comment -> comment.replace("<p>", ""))
        : Optional.empty();
  }

  private static String source(Class<?> type) {
    Class<?> file = type;
    while (file.getEnclosingClass() != null) {
      file = file.getEnclosingClass();
    }
    try {
      Path path = SOURCES.resolve(file.getName().replace('.', '/') + ".java");
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
