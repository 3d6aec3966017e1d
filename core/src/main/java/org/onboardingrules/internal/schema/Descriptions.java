package org.onboardingrules.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.SourceText;

/**
 * What a schema says in words, as editors show it. Immutable.
 *
 * <p>The sentence for a key stands under its path: the keys that lead to it, with dots in between;
 * a {@code *} stands for a name that the author chooses, and nothing for the items of a list. A
 * sentence under {@code **.KEYS} is for all paths that end so and have none of their own.
 *
 * @param title what the schema is of
 * @param description what such a file is for
 * @param keys the sentences by path
 */
record Descriptions(String title, String description, Map<String, String> keys) {

  private static final String ANYWHERE = "**.";
  private static final TextForm PATH =
      new TextForm(
          Pattern.compile("(\\*\\*\\.)?[a-z*-]+(\\.[a-z*-]+)*"),
          FindingCode.BAD_NAME,
          "is not a path",
          "write keys with dots in between");

  /**
   * Reads the resource {@code NAME.descriptions.yaml}.
   *
   * @throws IllegalStateException if something is wrong with it
   */
  static Descriptions of(String name) {
    Findings findings = new Findings();
    SourceText text = resource(name + ".descriptions.yaml");
    Optional<Descriptions> read =
        DocumentReader.read(text, findings).stream()
            .flatMap(node -> Fields.of(node, "the descriptions", findings).stream())
            .findFirst()
            .flatMap(Descriptions::read);
    if (findings.count() > 0) {
      throw new IllegalStateException(findings.report().toString());
    }
    return read.orElseThrow();
  }

  /** Returns the path under which the sentence for a path stands; empty if there is none. */
  Optional<String> under(String path) {
    Stream<String> endings =
        Stream.iterate(path, rest -> !rest.isEmpty(), Descriptions::withoutFirst);
    return Stream.concat(Stream.of(path), endings.map(ending -> ANYWHERE + ending))
        .filter(keys::containsKey)
        .findFirst();
  }

  /** Returns the sentence for a path; empty if there is none. */
  Optional<String> sentence(String path) {
    return under(path).map(keys::get);
  }

  private static Optional<Descriptions> read(Fields fields) {
    Optional<String> title = fields.requiredText("title");
    Optional<String> description = fields.requiredText("description");
    Map<String, String> keys = new TreeMap<>();
    for (Named<String> named : fields.namedTexts("keys", PATH, path -> "`" + path + "`")) {
      named.value().ifPresent(sentence -> keys.put(named.name(), sentence));
    }
    fields.done();
    return title.flatMap(t -> description.map(d -> new Descriptions(t, d, Map.copyOf(keys))));
  }

  private static String withoutFirst(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1);
  }

  private static SourceText resource(String name) {
    try (InputStream file = Descriptions.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return SourceText.of(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(name, fault);
    }
  }
}
