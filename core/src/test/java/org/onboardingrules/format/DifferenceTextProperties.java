package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.Language;

class DifferenceTextProperties {

  @Property(tries = 300)
  void no_line_is_wider_than_100_cells_ends_in_a_space_or_carries_a_control_character(
      @ForAll("differences") Difference difference, @ForAll Language language) {
    String text = DifferenceText.of(difference, language);

    assertThat(text.lines())
        .allSatisfy(
            line -> {
              assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100);
              assertThat(line).isEqualTo(line.stripTrailing());
            });
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
  }

  @Provide
  Arbitrary<Difference> differences() {
    return DifferenceArbitraries.differences();
  }
}
