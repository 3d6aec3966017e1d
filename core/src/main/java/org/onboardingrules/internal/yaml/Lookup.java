package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.DUPLICATE_KEY;
import static org.onboardingrules.diagnostic.FindingCode.MISSING_KEY;
import static org.onboardingrules.diagnostic.FindingCode.UNKNOWN_KEY;
import static org.onboardingrules.diagnostic.FindingCode.WRONG_KIND;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.source.Snippet;

/**
 * Finds values by key in one mapping, remembers which keys were asked for, and notes the questions
 * in a shape if there is one. Mutable; used by one thread.
 */
final class Lookup {

  /** A mapping that knows more keys than these holds the sections of a file. */
  private static final int FEW = 12;

  private final Snippet at;
  private final String what;
  private final Findings findings;
  private final Map<String, Entry> entries;
  private final Optional<Shape> shape;
  private final TreeSet<String> asked = new TreeSet<>();

  private Lookup(
      Snippet at,
      String what,
      Findings findings,
      Map<String, Entry> entries,
      Optional<Shape> shape) {
    this.at = at;
    this.what = what;
    this.findings = findings;
    this.entries = entries;
    this.shape = shape;
  }

  /** Looks keys up in a mapping; reports keys that stand twice, of which the first counts. */
  static Lookup in(Mapping mapping, String what, Findings findings) {
    return new Lookup(mapping.at(), what, findings, unique(mapping, findings), Optional.empty());
  }

  /** Looks keys up in nothing, and notes in a shape which they are. */
  static Lookup recording(Shape shape, Findings findings) {
    String what = "recording";
    return new Lookup(Snippet.ofFile(what), what, findings, Map.of(), Optional.of(shape));
  }

  Snippet at() {
    return at;
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  void note(Consumer<Shape> noting) {
    shape.ifPresent(noting);
  }

  /** Returns the value under a key, if it is there and is what is wanted; reports it if not. */
  <T> Optional<T> read(String key, boolean required, Wanted<T> wanted) {
    asked.add(key);
    Optional<T> specimen = shape.flatMap(noting -> recorded(noting, key, required, wanted));
    return specimen.isPresent() ? specimen : written(key, required, wanted);
  }

  /** Reports every key that was not asked for. */
  void done() {
    unknown().forEach(entry -> reportUnknown(entry, help(entry)));
  }

  /**
   * Reports that a key is not there. A key that was probably meant to be it is one fault, not an
   * unknown and a missing key.
   */
  private void reportMissing(String key, String wanted) {
    Optional<Entry> misspelt =
        unknown()
            .filter(entry -> DidYouMean.nearest(entry.key().text(), List.of(key)).isPresent())
            .findFirst();
    if (misspelt.isPresent()) {
      asked.add(misspelt.get().key().text());
      reportUnknown(misspelt.get(), "did you mean `" + key + "`?");
    } else {
      String message = "key `%s` is missing in %s".formatted(key, what);
      String help = "add `%s` with %s".formatted(key, Values.shown(wanted));
      findings.add(MISSING_KEY, at, message, help);
    }
  }

  boolean isMisspelt(String key) {
    return !entries.containsKey(key)
        && entries.keySet().stream()
            .anyMatch(written -> DidYouMean.nearest(written, List.of(key)).isPresent());
  }

  /** An entry that slipped out of its section stands below it, and is a mapping as its others. */
  private String help(Entry unknown) {
    String key = unknown.key().text();
    String advice = DidYouMean.advice(key, asked, "keys");
    Optional<String> section = sectionAbove(unknown);
    return section.isEmpty() || DidYouMean.nearest(key, asked).isPresent()
        ? advice
        : "if it belongs to `%s` above, indent it like the lines there; ".formatted(section.get())
            + advice;
  }

  private Optional<String> sectionAbove(Entry slipped) {
    List<Entry> all = entries();
    int before = all.indexOf(slipped) - 1;
    return Optional.of(slipped)
        .filter(entry -> before >= 0 && asked.size() > FEW)
        .filter(entry -> entry.value() instanceof Mapping)
        .map(entry -> all.get(before))
        .filter(above -> above.value() instanceof Mapping && asked.contains(above.key().text()))
        .map(above -> above.key().text());
  }

  private Stream<Entry> unknown() {
    return entries.values().stream().filter(entry -> !asked.contains(entry.key().text()));
  }

  private void reportUnknown(Entry entry, String help) {
    String message = "unknown key %s in %s".formatted(Quoted.of(entry.key().text()), what);
    findings.add(UNKNOWN_KEY, entry.key().at(), message, help);
  }

  private <T> Optional<T> recorded(Shape noting, String key, boolean required, Wanted<T> wanted) {
    Specimen<T> specimen = wanted.specimen().apply(findings);
    noting.key(key, required, specimen.form());
    return specimen.value();
  }

  private <T> Optional<T> written(String key, boolean required, Wanted<T> wanted) {
    Entry entry = entries.get(key);
    if (entry == null) {
      if (required) {
        reportMissing(key, wanted.name());
      }
      return Optional.empty();
    }
    if (Values.isNull(entry.value())) {
      String help =
          "write " + Values.shown(wanted.name()) + (required ? "" : ", or leave the key out");
      findings.add(WRONG_KIND, entry.key().at(), "`%s` has no value".formatted(key), help);
      return Optional.empty();
    }
    return wanted.reading().read(entry.value(), "`" + key + "`", findings);
  }

  private static Map<String, Entry> unique(Mapping mapping, Findings findings) {
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Entry earlier = first.putIfAbsent(entry.key().text(), entry);
      if (earlier != null) {
        String key = Quoted.of(entry.key().text());
        String message = "key %s is already given at %s".formatted(key, earlier.key().at().place());
        findings.add(DUPLICATE_KEY, entry.key().at(), message, "keep one of them");
      }
    }
    return first;
  }
}
