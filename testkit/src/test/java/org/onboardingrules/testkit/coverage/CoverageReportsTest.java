package org.onboardingrules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.testkit.search.Found;

class CoverageReportsTest {

  @Test
  void the_text_counts_what_was_seen_and_points_at_each_gap() throws IOException {
    assertThat(CoverageText.of(CoverageFiles.sample())).isEqualTo(CoverageFiles.kept("report.txt"));
  }

  @Test
  void the_json_names_the_cases_in_which_each_item_was_seen() throws IOException {
    assertThat(CoverageJson.of(CoverageFiles.sample()))
        .isEqualTo(CoverageFiles.kept("report.json"));
  }

  @Test
  void the_page_marks_the_conditions_in_the_rule_files() throws IOException {
    assertThat(CoveragePage.of(CoverageFiles.sample()))
        .isEqualTo(CoverageFiles.kept("report.html"));
  }

  @Test
  void the_page_loads_nothing_and_runs_nothing() {
    assertThat(CoveragePage.of(CoverageFiles.sample()))
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContain("src=")
        .doesNotContain("url(")
        .contains("default-src 'none'");
  }

  @Test
  void the_page_shows_what_people_wrote_as_text() {
    assertThat(CoveragePage.of(CoverageFiles.sample()))
        .contains("neither &lt;answers&gt; nor visits &amp; calls")
        .contains("The champion left &amp; nobody &quot;took over&quot;");
  }

  @Test
  void a_gap_without_a_case_is_said_to_have_none() {
    Coverage coverage = CoverageFiles.sample();
    Aim gap = coverage.gaps().get(0);
    List<Suggestion> none =
        List.of(new Suggestion(List.of(gap), new Found(Optional.empty(), 300), Optional.empty()));

    assertThat(CoverageText.of(coverage, none)).contains("no case found in 300 tries");
    assertThat(CoveragePage.of(coverage, none)).contains("no case found in 300 tries");
    assertThat(CoverageJson.of(coverage, none)).contains("\"tries\": 300\n");
  }

  @Test
  void the_page_of_the_documentation_shows_the_same_report() throws IOException {
    String page = Files.readString(Path.of("../docs/coverage.md")).replace("\r\n", "\n");
    String report = CoverageText.of(CoverageFiles.sample());

    assertThat(report).startsWith(shown(page, 0)).contains(shown(page, 1));
  }

  private static String shown(String page, int index) {
    return page.split("```text\n")[index + 1].split("```")[0];
  }
}
