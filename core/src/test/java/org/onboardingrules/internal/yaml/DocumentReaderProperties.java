package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

class DocumentReaderProperties {

  private static final List<String> FOREIGN =
      List.of("Jackson", "jackson", "snakeyaml", "Exception", "StreamRead", "in reader", "[Source");

  @Property(tries = 3000)
  void any_text_gives_documents_or_findings_in_words_of_this_library(
      @ForAll("texts") String text, @ForAll("names") String name) {
    Findings findings = new Findings();

    List<Node> documents = DocumentReader.read(SourceText.of(name, text), findings);

    assertThat(documents.size() + findings.count() > 0 || name.equals("a.jsonl")).isTrue();
    for (Finding finding : findings.report().findings()) {
      assertThat(finding.message() + finding.help()).doesNotContain(FOREIGN);
      assertThat(finding.message()).doesNotContain("\n");
    }
  }

  @Property(tries = 3000)
  void what_stands_between_the_quotes_of_json_is_the_text(@ForAll String text) {
    Findings findings = new Findings();
    String json = JsonText.write(List.of(text));

    List<Node> documents = DocumentReader.read(SourceText.of("a.json", json), findings);

    assertThat(findings.count()).isZero();
    Scalar scalar = (Scalar) ((Sequence) documents.get(0)).items().get(0);
    assertThat(scalar.text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void a_character_of_two_halves_may_stand_anywhere(@ForAll @IntRange(max = 4200) int before) {
    Findings findings = new Findings();
    String yaml = "- " + "x".repeat(before) + "😀\n- end 😀\n";

    List<Node> documents = DocumentReader.read(SourceText.of("a.yaml", yaml), findings);

    assertThat(findings.count()).isZero();
    Sequence sequence = (Sequence) documents.get(0);
    assertThat(sequence.items().get(0).at().length()).isEqualTo(before + 1);
    assertThat(sequence.items().get(1).at().place()).hasToString("a.yaml:2:3");
    assertThat(sequence.items().get(1).at().length()).isEqualTo(5);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a",
            "b: ",
            ": ",
            ":",
            "- ",
            "\n",
            "\n  ",
            "\n ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "#",
            " #c",
            "&a ",
            "*a",
            "!t ",
            "!!int ",
            "!!binary ",
            "!<x",
            "<<: ",
            "|\n",
            ">",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "%TAG",
            "? ",
            "\\",
            "\\u12",
            "\\x",
            "\\UFFFFFFFF",
            "1",
            ".5",
            "1e",
            "true",
            "null",
            "~",
            "@",
            "`",
            "%",
            "\u0007",
            "\uD83D",
            "😀",
            "日本",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\"a\": ",
            "\"\\q\"",
            " ",
            "//",
            "-");
    return piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.yaml", "a.json", "a.jsonl");
  }
}
