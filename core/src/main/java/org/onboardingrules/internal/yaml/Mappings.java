package org.onboardingrules.internal.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Form;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.shape.Singles;
import org.onboardingrules.source.Snippet;

/** The mappings that are wanted as values. */
final class Mappings {

  private static final Snippet NOWHERE = Snippet.ofFile("specimen");

  /** A mapping as it stands, for a reader of its own. */
  static final Wanted<Mapping> WHOLE =
      new Wanted<>(
          "a mapping",
          findings -> Specimen.absent(new Form.Single(Map.of("type", "object"))),
          Values::mapping);

  private Mappings() {}

  /** A single value as written, or a mapping as it stands, for a reader of its own. */
  static Wanted<Node> scalarOrWhole(String wanted) {
    return new Wanted<>(
        wanted,
        findings -> Specimen.absent(Singles.textOrMapping()),
        (node, what, findings) ->
            node instanceof Mapping
                ? Optional.of(node)
                : Values.scalar(node, what, wanted, findings).map(Node.class::cast));
  }

  /** A mapping with keys that the reader knows, called what its place is called. */
  static Wanted<Fields> inPlace() {
    return new Wanted<>("a mapping", Mappings::specimen, Fields::of);
  }

  /**
   * A mapping with keys that the reader knows.
   *
   * @param part what it describes
   */
  static Wanted<Fields> of(String part) {
    return of(part, "a mapping");
  }

  /**
   * A mapping with keys that the reader knows.
   *
   * @param part what it describes
   * @param wanted what to write, for a message
   */
  static Wanted<Fields> of(String part, String wanted) {
    return new Wanted<>(
        wanted,
        Mappings::specimen,
        (node, what, findings) ->
            Values.mapping(node, part, wanted, findings)
                .map(mapping -> new Fields(Lookup.in(mapping, part, findings))));
  }

  /**
   * A mapping of names, which the author chooses, to values.
   *
   * @param calling what a message calls the value of a name
   */
  static <T> Wanted<List<Named<T>>> named(
      Wanted<T> value, TextForm names, UnaryOperator<String> calling) {
    return new Wanted<>(
        "a mapping",
        findings -> specimen(value.specimen().apply(findings), names),
        (node, what, findings) ->
            Fields.of(node, what, findings)
                .map(
                    fields ->
                        fields.entries().stream()
                            .map(entry -> named(entry, value, names, calling, findings))
                            .toList()));
  }

  private static <T> Named<T> named(
      Mapping.Entry entry,
      Wanted<T> value,
      TextForm names,
      UnaryOperator<String> calling,
      Findings findings) {
    int before = findings.count();
    String name = entry.key().text();
    names.holds(name, entry.key().at(), findings);
    Optional<T> read = value.reading().read(entry.value(), calling.apply(name), findings);
    return new Named<>(name, entry.key().at(), findings.count() == before, read);
  }

  private static Specimen<Fields> specimen(Findings findings) {
    Shape inner = new Shape();
    return new Specimen<>(new Form.Keys(inner), Optional.of(Fields.recording(inner, findings)));
  }

  /** A name of one letter has every form that names have. */
  private static <T> Specimen<List<Named<T>>> specimen(Specimen<T> value, TextForm names) {
    return new Specimen<>(
        new Form.Named(value.form(), names.schema()),
        value.value().map(inner -> List.of(new Named<>("x", NOWHERE, true, Optional.of(inner)))));
  }
}
