package org.onboardingrules.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.NothingLeaks;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.rule.RandomEdit;
import org.onboardingrules.source.SourceText;

/** What is said about a slip: at its place, few words, and none of somebody else. */
class EditedRuleFileProperties {

  private static final Map<Character, String> LOOKALIKES =
      Map.ofEntries(
          Map.entry('(', "（"),
          Map.entry(')', "）"),
          Map.entry('"', "“"),
          Map.entry(',', "、"),
          Map.entry('-', "–"),
          Map.entry(';', "；"),
          Map.entry(':', ";"),
          Map.entry('.', ","),
          Map.entry('=', "＝"),
          Map.entry('a', "а"),
          Map.entry('o', "о"),
          Map.entry('1', "l"),
          Map.entry('l', "1"),
          Map.entry('0', "O"));

  /** Of 38,677 slips in eight files three had four findings, none had more. */
  private static final int MOST_FINDINGS = 5;

  private final List<SourceText> sound =
      Stream.of(
              "rules/every-construct.drl",
              "agreement/rules/judgements.drl",
              "agreement/rules/completion.drl",
              "policy-pack/rules/rules.drl")
          .map(name -> Path.of("src/test/resources", name))
          .map(EditedRuleFileProperties::read)
          .toList();

  private static SourceText read(Path file) {
    try {
      return SourceText.of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One line away is where a missing quote or parenthesis shows on the next line. A variable that
   * is misspelt where it is bound is found where it is used, however far that is.
   */
  @Property(tries = 3000, seed = "20261128")
  void a_slip_of_one_character_is_found_where_it_is(@ForAll Random random) {
    SourceText file = sound.get(random.nextInt(sound.size()));
    Token token = anyToken(file, random);
    int at = token.span().start() + random.nextInt(token.span().end() - token.span().start());
    SourceText edited = SourceText.of("edited.drl", slipped(file.text(), at, random));

    List<Finding> found = report(edited).findings();

    assertThat(found).hasSizeLessThanOrEqualTo(MOST_FINDINGS);
    if (!found.isEmpty() && found.get(0).code() != FindingCode.UNKNOWN_VARIABLE) {
      int line = edited.placeAt(at).line();
      assertThat(found.get(0).place().line()).isBetween(line - 1, line + 1);
    }
  }

  @Property(tries = 500, seed = "20261128")
  void white_space_and_comments_between_words_change_nothing(@ForAll Random random) {
    SourceText file = sound.get(random.nextInt(sound.size()));
    int at = anyToken(file, random).span().start();
    String blank = List.of(" ", "\t", "  ", "/* a \" b */", " /**/ ", "\f").get(random.nextInt(6));
    boolean insideName = at > 0 && Character.isJavaIdentifierPart(file.text().charAt(at - 1));

    String text = file.text().substring(0, at) + blank + file.text().substring(at);

    assertThat(report(SourceText.of("edited.drl", text)).findings().isEmpty() || insideName)
        .isTrue();
  }

  @Property(tries = 1000, seed = "20261128")
  void line_ends_of_every_kind_are_read_alike(@ForAll Random random) {
    String text = RandomEdit.of(sound.get(random.nextInt(sound.size())).text(), random);

    assertThat(messages(text.replace("\n", "\r\n"))).isEqualTo(messages(text));
    assertThat(messages(text.replace("\n", "\r"))).isEqualTo(messages(text));
    assertThat(messages("\uFEFF" + text)).isEqualTo(messages(text));
  }

  @Property(tries = 2000, seed = "20261128")
  void nothing_is_said_in_words_of_somebody_else(@ForAll Random random) {
    String text = sound.get(random.nextInt(sound.size())).text();
    for (int edits = random.nextInt(6); edits >= 0; edits--) {
      text = RandomEdit.of(text, random);
    }

    NothingLeaks.in(report(SourceText.of("edited.drl", text)));
  }

  @Property(tries = 300, seed = "20261128")
  void what_stands_behind_a_file_that_breaks_off_is_still_read(@ForAll Random random) {
    String first = sound.get(random.nextInt(sound.size())).text();
    String cut = first.substring(0, random.nextInt(first.length()));
    String second = "\nrule \"Behind\" when Onboarding( seatz > 3 ) then end\n";
    boolean inComment = cut.lastIndexOf("/*") > cut.lastIndexOf("*/");

    assertThat(inComment || messages(cut + second).contains("`seatz`")).isTrue();
  }

  private static Token anyToken(SourceText file, Random random) {
    List<Token> tokens = Lexer.lexed(file, new Findings()).tokens();
    return tokens.get(random.nextInt(tokens.size() - 1));
  }

  private static String slipped(String text, int at, Random random) {
    char here = text.charAt(at);
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + here + here + after;
      case 2 -> before + after.charAt(0) + here + after.substring(1);
      default -> before + LOOKALIKES.getOrDefault(here, "") + after;
    };
  }

  private static ValidationReport report(SourceText file) {
    Findings findings = new Findings();
    RuleReader.read(List.of(file), findings);
    return findings.report();
  }

  private static String messages(String text) {
    return report(SourceText.of("edited.drl", text)).findings().stream()
        .map(finding -> finding.place() + " " + finding.message())
        .toList()
        .toString();
  }
}
