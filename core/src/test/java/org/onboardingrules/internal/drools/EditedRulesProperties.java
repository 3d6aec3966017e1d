package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.RandomEdit;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.source.SourceText;

/** What the reader lets pass of edited rule files, Drools takes as well. */
class EditedRulesProperties {

  private static final int EDITS = 400;
  private static final int MOST_RULES = 60;

  private final List<String> sound =
      Stream.of("rules/every-construct.drl", "agreement/rules/judgements.drl")
          .map(name -> read(Path.of("src/test/resources", name)))
          .toList();

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 2, seed = "20261128", shrinking = ShrinkingMode.OFF)
  void rules_in_which_nothing_is_found_are_compiled(@ForAll Random random) {
    Set<String> known = new HashSet<>();
    sound.forEach(text -> rules(text).forEach(rule -> known.add(written(rule))));
    List<Rule> edited = new ArrayList<>();
    for (int i = 0; i < EDITS && edited.size() < MOST_RULES; i++) {
      rules(edit(random)).stream().filter(rule -> known.add(written(rule))).forEach(edited::add);
    }

    assertThat(edited).hasSizeGreaterThan(10);
    assertThatCode(() -> DroolsCompiler.compile(List.of(edited))).doesNotThrowAnyException();
  }

  @Property(tries = 400, seed = "20261128", shrinking = ShrinkingMode.OFF)
  void files_in_which_nothing_is_found_are_read_by_drools_too(@ForAll Random random)
      throws DroolsParserException {
    String text = edit(random);
    Findings findings = new Findings();
    RuleReader.read(List.of(SourceText.of("edited.drl", text)), findings);
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

    parser.parse(false, text);

    assertThat(findings.count() > 0 || !parser.hasErrors())
        .as("%s%n%s", parser.getErrors(), text)
        .isTrue();
  }

  private String edit(Random random) {
    String text = sound.get(random.nextInt(sound.size()));
    for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
      text = RandomEdit.of(text, random);
    }
    return text;
  }

  private static List<Rule> rules(String text) {
    return RuleReader.read(List.of(SourceText.of("edited.drl", text)), new Findings());
  }

  private static String written(Rule rule) {
    return DrlWriter.write(rule, "rule", 1).replaceAll("\\s+", " ");
  }
}
