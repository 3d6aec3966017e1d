package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.NothingLeaks;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.RandomEdit;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

class CorruptPackProperties {

  private static final String[] FRAGMENTS = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "\n",
    "\n  ",
    "\t",
    "-",
    "- ",
    "---\n",
    "'",
    "\"",
    "#",
    "&a ",
    "*a",
    "!!int ",
    "<<: ",
    "~",
    "null",
    "0",
    "-1",
    "1e999999999",
    "99999999999",
    "0x1F",
    ".inf",
    "yes",
    "kickoff",
    "extends: base\n",
    "extends: invoice-automation\n",
    "\u0000",
    "\uFFFF",
    "本",
    "\uD83D\uDE00",
    "\u2028",
    "|",
    ">",
    "?",
    "%",
    "@",
    "`",
    "\\",
    "complete",
    "days"
  };

  private Path parent;
  private byte[] valid;

  @BeforeProperty
  void write() throws IOException {
    parent = PackFixture.temporaryFolder();
    Path complete = PackFixture.resource("complete");
    valid = Files.readAllBytes(complete.resolve("invoice-automation/pack.yaml"));
    String base = Files.readString(complete.resolve("base/pack.yaml"));
    PackFixture.write(parent, "base", base);
    PackFixture.write(parent, "invoice-automation", "");
  }

  @AfterProperty
  void delete() {
    PackFixture.delete(parent);
  }

  @Property(tries = 1000)
  void a_pack_with_corrupted_words_is_read_or_refused_with_findings(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) {
    StringBuilder text = new StringBuilder(new String(valid, StandardCharsets.UTF_8));
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(4) * random.nextInt(8));
      text.replace(from, to, FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
    }
    assertReadOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1500)
  void a_pack_with_slips_in_it_is_read_or_refused_with_findings(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int slips) {
    String text = new String(valid, StandardCharsets.UTF_8);
    for (int i = 0; i < slips; i++) {
      text = RandomEdit.of(text, random);
    }
    assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void a_pack_with_corrupted_bytes_is_read_or_refused_with_findings(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int changes) {
    byte[] bytes = valid.clone();
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertReadOrRefused(
        Arrays.copyOf(bytes, bytes.length - random.nextInt(3) * random.nextInt(200)));
  }

  private void assertReadOrRefused(byte[] packYaml) {
    Path pack = parent.resolve("invoice-automation");
    PackFixture.write(pack.resolve("pack.yaml"), packYaml);
    try {
      assertThat(RulePack.read(pack).ruleFiles()).isNotEmpty();
    } catch (ValidationException e) {
      assertThat(e.report().hasErrors()).isTrue();
      assertThat(e).hasMessageContaining("help: ");
      NothingLeaks.in(e.report());
      assertThat(e.report().findings())
          .filteredOn(finding -> finding.place().file().endsWith("pack.yaml"))
          .allSatisfy(finding -> assertInside(finding, packYaml));
    }
  }

  private static void assertInside(Finding finding, byte[] packYaml) {
    SourceText text =
        SourceText.of(finding.place().file(), new String(packYaml, StandardCharsets.UTF_8));
    Snippet where = finding.where();
    boolean whole = where.equals(Snippet.ofFile(text.name()));
    assertThat(
            whole
                || finding.code() == FindingCode.UNREADABLE
                || text.snippetAt(where.place().line(), where.place().column(), where.length())
                    .equals(where))
        .as("%s", finding)
        .isTrue();
  }
}
