package org.onboardingrules.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.onboardingrules.source.Snippet;

class FindingsTest {

  private static final Snippet AT = Snippet.ofFile("a");

  @Test
  void findings_count_as_they_come_and_are_reported_once() {
    Findings findings = new Findings();
    findings.add(FindingCode.NO_PACK, AT, "m", "h");
    findings.add(FindingCode.NO_PACK, AT, "m", "h");

    assertThat(findings.count()).isEqualTo(2);
    assertThat(findings.report().findings())
        .containsExactly(new Finding(FindingCode.NO_PACK, AT, "m", "h"));
  }

  @Test
  void a_report_can_be_added_to_others() {
    Findings findings = new Findings();
    findings.add(FindingCode.NO_PACK, AT, "m", "h");
    Findings more = new Findings();
    more.addAll(findings.report());

    assertThat(more.report()).isEqualTo(findings.report());
  }

  @Test
  void a_finding_without_message_or_help_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(FindingCode.NO_PACK, AT, " ", "h"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(FindingCode.NO_PACK, AT, "m", ""));
  }

  @Test
  void every_code_and_every_title_is_given_once() {
    FindingCode[] codes = FindingCode.values();

    assertThat(Arrays.stream(codes).map(FindingCode::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(codes).map(FindingCode::title)).doesNotContain("");
    assertThat(Arrays.stream(codes).map(FindingCode::code))
        .allMatch(c -> c.matches("OR[1234]\\d{3}"));
    assertThat(Arrays.stream(codes).map(FindingCode::code)).isSorted();
  }
}
