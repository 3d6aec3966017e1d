package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;

class PlaceProperties {

  @Property
  void every_place_prints_as_file_line_and_column(
      @ForAll String file, @ForAll @Positive int line, @ForAll @Positive int column) {
    assertThat(new Place(file, line, column))
        .hasToString(file + ":" + Integer.toString(line) + ":" + Integer.toString(column));
  }
}
