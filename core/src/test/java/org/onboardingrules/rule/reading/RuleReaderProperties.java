package org.onboardingrules.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.SourceText;

/** Rule files that people break while they edit them. */
class RuleReaderProperties {

  private static final List<String> SCRAPS =
      List.of(
          "(",
          ")",
          "\"",
          "'",
          ",",
          ";",
          ".",
          "!",
          "=",
          "==",
          "&&",
          "||",
          "/*",
          "*/",
          "//",
          "$x",
          "$x : ",
          "rule",
          "when",
          "then",
          "end",
          "not",
          "exists",
          "forall(",
          "accumulate(",
          "or",
          "and",
          "from",
          "null",
          "１",
          "（",
          "“",
          "\\",
          "\u0000",
          "\u200B",
          "\uD83D",
          "3.",
          "-",
          "@",
          "rule \"",
          "import a",
          "query",
          "Metric(",
          "threshold(");

  private final String valid = valid();

  private static String valid() {
    try {
      return Files.readString(RuleReaderTest.EVERY_CONSTRUCT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A change to a text: what it does, and where, as shares of the text. */
  record Edit(Kind kind, double at, double other, String scrap) {

    enum Kind {
      DELETE_CHARACTER,
      DUPLICATE_CHARACTER,
      SWAP_CHARACTERS,
      INSERT_SCRAP,
      CUT_OFF,
      DELETE_LINE,
      DUPLICATE_LINE,
      SWAP_LINES
    }

    String on(String text) {
      return kind.name().endsWith("LINE") || kind == Kind.SWAP_LINES
          ? String.join("\n", changed(text.split("\n", -1)))
          : changed(text);
    }

    private String changed(String text) {
      int index = (int) (at * text.length());
      String before = text.substring(0, index);
      String here = text.substring(index, Math.min(text.length(), index + 1));
      String after = text.substring(Math.min(text.length(), index + 1));
      String next = after.substring(0, Math.min(1, after.length()));
      return switch (kind) {
        case DELETE_CHARACTER -> before + after;
        case DUPLICATE_CHARACTER -> before + here + here + after;
        case SWAP_CHARACTERS -> before + next + here + after.substring(next.length());
        case INSERT_SCRAP -> before + scrap + here + after;
        default -> before;
      };
    }

    private List<String> changed(String[] text) {
      List<String> lines = new ArrayList<>(List.of(text));
      int index = (int) (at * lines.size());
      switch (kind) {
        case DELETE_LINE -> lines.remove(index);
        case DUPLICATE_LINE -> lines.add(index, lines.get(index));
        default -> Collections.swap(lines, index, (int) (other * lines.size()));
      }
      return lines;
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<Double> share = Arbitraries.integers().between(0, 999_999).map(n -> n / 1_000_000.0);
    return Combinators.combine(
            Arbitraries.of(Edit.Kind.class), share, share, Arbitraries.of(SCRAPS))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 4000)
  void a_broken_file_is_read_without_a_failure_and_every_fault_has_its_place(
      @ForAll("edits") List<Edit> edits) {
    String text = valid;
    for (Edit edit : edits) {
      text = text.isEmpty() ? text : edit.on(text);
    }
    SourceText file = SourceText.of("broken.drl", text);
    Findings findings = new Findings();

    List<Rule> rules = RuleReader.read(List.of(file), findings);

    assertThat(rules.size() + findings.count()).isPositive();
    assertThat(findings.report().findings()).allSatisfy(finding -> isInside(finding, file));
    assertThatCode(() -> findings.report().toString()).doesNotThrowAnyException();
    assertThat(rules).allSatisfy(rule -> assertThat(rule.then()).isNotEmpty());
  }

  @Property(tries = 300)
  void a_rule_that_was_not_touched_is_still_read(@ForAll("edits") List<Edit> edits) {
    String after =
        "\nend /* */ end\nrule \"Untouched\" when Onboarding( closed ) then\n"
            + "insert( Escalate.because(\"e\") );\nend\n";
    String line = edits.get(0).scrap();

    List<Rule> rules =
        RuleReader.read(
            List.of(SourceText.of("broken.drl", "rule A when " + line + after)), new Findings());

    assertThat(rules).extracting(Rule::name).containsExactly("Untouched");
  }

  private static void isInside(Finding finding, SourceText file) {
    String[] lines = file.text().split("\r\n|\r|\n", -1);
    assertThat(finding.place().line()).isBetween(1, lines.length);
    String line = lines[finding.place().line() - 1];
    assertThat(finding.where().line()).isEqualTo(line);
    assertThat(finding.place().column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }
}
