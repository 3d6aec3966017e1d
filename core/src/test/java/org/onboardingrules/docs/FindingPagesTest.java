package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onboardingrules.check.BrokenPack;
import org.onboardingrules.check.FindingPages;
import org.onboardingrules.diagnostic.FindingCode;

/** Every finding has a page of a fixed form, whose example is real. */
class FindingPagesTest {

  private static final List<String> HEADINGS =
      List.of("## What it means", "## Example", "## How to fix it", "## Why it matters");

  /**
   * No pack is known that the engine refuses and the check does not; a pack without scenarios is a
   * fault only where they are to be run; and what is wrong with tables is told where they are read,
   * in the module {@code data}, whose tests hold those pages.
   */
  private static final Set<FindingCode> WITHOUT_BROKEN_PACK =
      EnumSet.of(
          FindingCode.ENGINE_REFUSED,
          FindingCode.NO_SCENARIOS,
          FindingCode.QUERY_REFUSED,
          FindingCode.UNREADABLE_ROW,
          FindingCode.UNKNOWN_ACCOUNT,
          FindingCode.DAYS_NOT_COUNTED,
          FindingCode.DATA_CONTRADICTION,
          FindingCode.DATABASE_UNREACHABLE);

  private static String severity(FindingCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void a_page_has_the_title_of_its_code_and_the_fixed_headings(FindingCode code)
      throws IOException {
    String page = Files.readString(FindingPages.page(code));

    assertThat(page)
        .startsWith(
            "# %s: %s\n\n**%s** · [all findings](README.md)\n\n"
                .formatted(code.code(), code.title(), severity(code)));
    assertThat(page.lines().filter(line -> line.startsWith("#")).skip(1)).isEqualTo(HEADINGS);
    assertThat(Arrays.stream(page.split("(?m)^## .*\n")).skip(1)).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @EnumSource
  void the_example_of_a_page_shows_the_report_to_the_letter(FindingCode code, @TempDir Path folder)
      throws IOException {
    String page = Files.readString(FindingPages.page(code));

    assertThat(BrokenPack.shown(page)).contains(severity(code) + "[" + code.code() + "]: ");
    if (WITHOUT_BROKEN_PACK.contains(code)) {
      assertThat(BrokenPack.diffs(page)).isEmpty();
    } else {
      assertThat(BrokenPack.report(page, folder)).hasToString(BrokenPack.shown(page));
    }
  }

  @Test
  void the_list_of_findings_has_a_row_for_every_code_and_no_other() throws IOException {
    List<String> rows =
        Files.readString(FindingPages.index())
            .lines()
            .filter(line -> line.startsWith("| [OR"))
            .toList();

    assertThat(rows)
        .isEqualTo(
            Arrays.stream(FindingCode.values())
                .map(
                    code ->
                        "| [%1$s](%1$s.md) | %2$s | %3$s |"
                            .formatted(code.code(), severity(code), code.title()))
                .toList());
  }

  @Test
  void no_page_is_left_over() throws IOException {
    List<Path> known =
        Stream.concat(
                Arrays.stream(FindingCode.values()).map(FindingPages::page),
                Stream.of(FindingPages.index()))
            .sorted()
            .toList();

    try (Stream<Path> files = Files.list(FindingPages.index().getParent())) {
      assertThat(files.filter(file -> file.toString().endsWith(".md")).sorted()).isEqualTo(known);
    }
  }

  @Test
  void the_sample_pack_has_no_findings(@TempDir Path folder) throws IOException {
    assertThat(BrokenPack.report("", folder).findings()).isEmpty();
  }
}
