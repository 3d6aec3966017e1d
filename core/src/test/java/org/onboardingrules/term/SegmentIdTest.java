package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentIdTest {

  @Test
  void the_published_segments_carry_their_names() {
    assertThat(List.of(SegmentId.SMB, SegmentId.MID_MARKET, SegmentId.ENTERPRISE))
        .map(SegmentId::name)
        .containsExactly("SMB", "MID_MARKET", "ENTERPRISE");
  }

  @Test
  void a_segment_prints_as_its_name_and_sorts_by_it() {
    assertThat(new SegmentId("start-up")).hasToString("start-up");
    assertThat(List.of(SegmentId.SMB, SegmentId.ENTERPRISE).stream().sorted())
        .containsExactly(SegmentId.ENTERPRISE, SegmentId.SMB);
  }

  @Test
  void letters_of_any_script_digits_underscores_and_hyphens_make_a_name() {
    assertThat(List.of("SMB", "tier_2", "start-up", "中小企業")).allMatch(SegmentId::isName);
    assertThat(List.of("", " ", "mid market", "a.b", "a/b")).noneMatch(SegmentId::isName);
  }

  @Test
  void a_text_that_is_no_name_is_refused_with_advice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SegmentId("mid market"))
        .withMessage(
            """
            name is `mid market`, which names no segment
            use letters, digits, `_` and `-`""");
  }
}
