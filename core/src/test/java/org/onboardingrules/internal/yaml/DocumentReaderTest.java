package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Scalar.Kind;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

class DocumentReaderTest {

  private final Findings findings = new Findings();

  @Test
  void keys_and_values_know_their_places() {
    assertThat(places("a.yaml", "id: acme\ngoals:\n  - { x: 'one two', y: \"t\\\"wo\" }\n"))
        .containsExactly(
            "1:1+2 id",
            "1:5+4 acme",
            "2:1+5 goals",
            "3:7+1 x",
            "3:10+9 one two",
            "3:21+1 y",
            "3:24+7 t\"wo");
  }

  @Test
  void json_keys_and_values_know_their_places() {
    assertThat(places("a.json", "{\n  \"a\": [1.50, \"b\\\"c\", true],\n  \"d\" : null\n}"))
        .containsExactly(
            "2:3+3 a", "2:9+4 1.50", "2:15+6 b\"c", "2:23+4 true", "3:3+3 d", "3:9+4 null");
  }

  @Test
  void columns_count_code_points() {
    assertThat(places("a.yaml", "日本: 値😀値\n? 😀x\n: v\n").subList(0, 3))
        .containsExactly("1:1+2 日本", "1:5+3 値😀値", "2:3+2 😀x");
    assertThat(places("a.yaml", "{日本: 値😀値, 😀: x}"))
        .containsExactly("1:2+2 日本", "1:6+3 値😀値", "1:11+1 😀", "1:14+1 x");
    assertThat(places("a.json", "{\"日😀\": \"x😀y\", \"b\": 1}"))
        .containsExactly("1:2+4 日😀", "1:8+5 x😀y", "1:15+3 b", "1:20+1 1");
  }

  @Test
  void places_hold_whatever_ends_the_lines_and_behind_a_byte_order_mark() {
    assertThat(places("a.yaml", "\uFEFFa: 1\r\nb: 2\rc: 3\n"))
        .containsExactly("1:1+1 a", "1:4+1 1", "2:1+1 b", "2:4+1 2", "3:1+1 c", "3:4+1 3");
  }

  @Test
  void a_value_on_several_lines_is_marked_on_its_first() {
    assertThat(places("a.yaml", "a: |\n  one\n  two\nb: >-\n  x\n  y\nc: plain\n  more\n"))
        .containsExactly(
            "1:1+1 a", "1:4+1 one\ntwo\n", "4:1+1 b", "4:4+2 x y", "7:1+1 c", "7:4+5 plain more");
  }

  @Test
  void lists_and_mappings_know_where_they_start() {
    Mapping root = (Mapping) read("a.yaml", "a:\n  b: 1\nc:\n  - 1\nd: [1]\n").get(0);

    assertThat(root.at().place()).hasToString("a.yaml:1:1");
    assertThat(root.entries().get(0).value().at().place()).hasToString("a.yaml:2:3");
    assertThat(root.entries().get(1).value().at().place()).hasToString("a.yaml:4:3");
    assertThat(root.entries().get(2).value().at().place()).hasToString("a.yaml:5:4");
  }

  @Test
  void the_kind_of_a_value_follows_from_how_it_is_written() {
    assertThat(kinds("a.yaml", "[5, -1.50, 1e3, +5, 010, 0x1, 1_0, .inf, 2026-01-05, 1.0.0]"))
        .containsExactly(
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT);
    assertThat(kinds("a.yaml", "[true, False, yes, on, ~, null, '5', \"true\", 'null', '']"))
        .containsExactly(
            Kind.BOOLEAN,
            Kind.BOOLEAN,
            Kind.TEXT,
            Kind.TEXT,
            Kind.NULL,
            Kind.NULL,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT);
    assertThat(kinds("a.json", "[5, true, null, \"5\", \"null\", \"\"]"))
        .containsExactly(Kind.NUMBER, Kind.BOOLEAN, Kind.NULL, Kind.TEXT, Kind.TEXT, Kind.TEXT);
    assertThat(kinds("a.yaml", "- |\n  5\n- >-\n  true\n- |\n")).containsOnly(Kind.TEXT);
  }

  @Test
  void a_number_keeps_the_digits_it_is_written_with() {
    assertThat(places("a.json", "[1.50, 1E5]")).containsExactly("1:2+4 1.50", "1:8+3 1E5");
    assertThat(places("a.yaml", "1.10")).containsExactly("1:1+4 1.10");
  }

  @Test
  void repeated_keys_are_kept_in_the_order_of_the_file() {
    Mapping mapping = (Mapping) read("a.yaml", "b: 1\na: 2\nb: 3\n").get(0);

    assertThat(mapping.entries())
        .extracting(entry -> entry.key().text())
        .containsExactly("b", "a", "b");
    assertThat(findings.count()).isZero();
  }

  @Test
  void a_yaml_text_may_hold_several_documents() {
    assertThat(read("a.yaml", "# c\n%YAML 1.2\n---\na: 1\n---\n- 2\n...\n---\n")).hasSize(2);
    assertThat(read("a.yml", "a: 1\r\n---\r\nb: 1\r\n---")).hasSize(2);
    assertThat(read("a.yaml", "--- {a: 1}\n--- text\n")).hasSize(2);
    assertThat(findings.count()).isZero();
  }

  @Test
  void places_in_a_later_document_are_places_in_the_file() {
    List<Node> documents = read("a.yaml", "a: 😀\n---\n😀: [x]\n");

    assertThat(texts(documents.get(1))).containsExactly("3:1+1 😀", "3:5+1 x");
  }

  @Test
  void a_faulty_yaml_document_costs_itself_only() {
    List<Node> documents = read("a.yaml", "a: 1\n---\nb: [\n---\nc: 3\n---\nd: 'x\n---\ne: 5\n");

    assertThat(documents).hasSize(3);
    assertThat(messages()).containsExactly("3:4 `[` is not closed", "7:4 `'` is not closed");
  }

  @Test
  void json_lines_hold_a_document_a_line() {
    List<Node> documents = read("a.jsonl", "\n{\"a\": 1}\r\n  \n[2]\n\n");

    assertThat(documents).hasSize(2);
    assertThat(texts(documents.get(1))).containsExactly("4:2+1 2");
    assertThat(findings.count()).isZero();
  }

  @Test
  void a_faulty_line_costs_none_of_the_others() {
    List<Node> documents = read("a.ndjson", "{\"a\": 1}\n{\"a\": \n{\"a\": 3}\nnope\n{} {}\n");

    assertThat(documents).hasSize(3);
    assertThat(messages())
        .containsExactly(
            "2:1 `{` is not closed",
            "4:1 `nope` is not a JSON value",
            "5:4 text after the end of the document");
  }

  @Test
  void a_file_without_a_document_is_a_finding_but_in_json_lines() {
    assertThat(read("a.jsonl", "\n")).isEmpty();
    assertThat(findings.count()).isZero();
    assertThat(read("a.yaml", "")).isEmpty();
    assertThat(read("b.yaml", "# only a comment\n---\n")).isEmpty();
    assertThat(read("c.json", " \n")).isEmpty();
    assertThat(findings.report().findings())
        .extracting(finding -> finding.place() + " " + finding.message())
        .containsExactly(
            "a.yaml:1:1 the file is empty",
            "b.yaml:1:1 the file holds no key and no value",
            "c.json:1:1 the file is empty");
  }

  @Test
  void aliases_anchors_tags_and_merge_keys_are_reported_each_at_its_place() {
    read("a.yaml", "a: &x 1\nb: *x\nc: !!str 5\nd: &m\n  e: 1\n<<: *m\nf: [!t {g: 1}, &y z]\n");

    assertThat(messages())
        .containsExactly(
            "1:4 anchors are not used here: `&x`",
            "2:4 aliases are not used here: `*x`",
            "3:4 tags are not used here: `!!str`",
            "4:4 anchors are not used here: `&m`",
            "6:1 merge keys are not used here: `<<`",
            "7:5 tags are not used here: `!t`",
            "7:16 anchors are not used here: `&y`");
  }

  @Test
  void signs_of_yaml_features_inside_of_texts_mean_nothing() {
    read("a.yaml", "a: '&x'\nb: \"*y\"\nc: R&D *\n'<<': 1\nd: wow!\ne: |\n  &x\n");
    read("a.json", "{\"&a\": \"*b\", \"<<\": \"!c\"}");

    assertThat(findings.count()).isZero();
  }

  @Test
  void characters_that_yaml_does_not_allow_are_all_reported_and_the_rest_is_read() {
    List<Node> documents = read("a.yaml", "a: \u0007x\nb: [y\uD83D]\nc: &q 1\n");

    assertThat(documents).hasSize(1);
    assertThat(messages())
        .containsExactly(
            "1:4 character U+0007 is not allowed in YAML",
            "2:6 character U+D83D is not allowed in YAML",
            "3:4 anchors are not used here: `&q`");
  }

  @Test
  void a_document_that_is_nested_too_deeply_is_a_finding() {
    String help = "write a flatter document; maybe a bracket is not closed";

    assertThat(read("a.yaml", "[".repeat(5000))).isEmpty();
    assertThat(read("b.json", "[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
    assertThat(read("c.yaml", deepBlock(150))).isEmpty();
    assertThat(findings.report().findings())
        .extracting(finding -> finding.message() + "; " + finding.help())
        .hasSize(3)
        .containsOnly("lists and mappings are nested more than 100 deep; " + help);
  }

  @Test
  void a_document_may_be_nested_as_deeply_as_any_format_here_needs() {
    assertThat(read("a.json", "[".repeat(100) + "]".repeat(100))).hasSize(1);
    assertThat(read("a.yaml", deepBlock(99))).hasSize(1);
    assertThat(findings.count()).isZero();
  }

  @Test
  void a_file_beyond_the_usual_limit_of_the_parser_is_read_whole() {
    String item = "- { name: 顧客 😀, note: 0123456789012345678901234567890123456789 }\n";
    int items = 50_000;

    List<Node> documents = read("a.yaml", item.repeat(items));

    Sequence sequence = (Sequence) documents.get(0);
    assertThat(sequence.items()).hasSize(items);
    assertThat(texts(sequence.items().get(items - 1)))
        .containsExactly(
            "50000:5+4 name",
            "50000:11+4 顧客 😀",
            "50000:17+4 note",
            "50000:23+40 0123456789012345678901234567890123456789");
  }

  @Test
  void a_large_json_file_keeps_its_places() {
    String item = "  {\"name\": \"顧客 😀\", \"n\": 1.50},\n";

    List<Node> documents = read("a.json", "[\n" + item.repeat(20_000) + "  2]\n");

    Sequence sequence = (Sequence) documents.get(0);
    assertThat(texts(sequence.items().get(19_999)))
        .containsExactly("20001:4+6 name", "20001:12+6 顧客 😀", "20001:20+3 n", "20001:25+4 1.50");
    assertThat(texts(sequence.items().get(20_000))).containsExactly("20002:3+1 2");
  }

  @Test
  void a_large_json_file_on_one_line_keeps_its_places() {
    String item = "{\"name\": \"顧客 😀\", \"n\": 1.50},";

    List<Node> documents = read("a.json", "[" + item.repeat(50_000) + "2]");

    Sequence sequence = (Sequence) documents.get(0);
    assertThat(texts(sequence.items().get(50_000))).containsExactly("1:1400002+1 2");
  }

  private static String deepBlock(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private List<Node> read(String name, String text) {
    return DocumentReader.read(SourceText.of(name, text), findings);
  }

  private List<String> places(String name, String text) {
    return texts(read(name, text).get(0));
  }

  private List<String> messages() {
    return findings.report().findings().stream()
        .map(f -> "%d:%d %s".formatted(f.place().line(), f.place().column(), f.message()))
        .toList();
  }

  private List<Kind> kinds(String name, String text) {
    Sequence sequence = (Sequence) read(name, text).get(0);
    return sequence.items().stream().map(item -> ((Scalar) item).kind()).toList();
  }

  /** All scalars, keys included, as line:column+length and text. */
  private static List<String> texts(Node node) {
    return scalars(node).map(DocumentReaderTest::shown).toList();
  }

  private static Stream<Scalar> scalars(Entry entry) {
    return Stream.concat(Stream.of(entry.key()), scalars(entry.value()));
  }

  private static Stream<Scalar> scalars(Node node) {
    return node.match(
        mapping -> mapping.entries().stream().flatMap(DocumentReaderTest::scalars),
        sequence -> sequence.items().stream().flatMap(DocumentReaderTest::scalars),
        Stream::of);
  }

  private static String shown(Scalar scalar) {
    Snippet at = scalar.at();
    return "%d:%d+%d %s"
        .formatted(at.place().line(), at.place().column(), at.length(), scalar.text());
  }
}
