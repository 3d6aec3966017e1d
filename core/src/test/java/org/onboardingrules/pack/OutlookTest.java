package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.term.PercentRange;

class OutlookTest {

  private static PackReading reading(String outlook) {
    return PackReading.of(
        PackSource.memory(
            "own",
            Map.of(
                "own/pack.yaml",
                "pack: own\nversion: 1.0.0\noutlooks:\n  renewal:\n    title: { en: R, ja: R }\n"
                    + "    source: claim\n"
                    + outlook,
                "own/rules/a.drl",
                "package a")));
  }

  @Test
  void days_that_lie_in_no_band_have_no_figure() {
    DeclaredOutlook outlook =
        reading(
                "    bands:\n"
                    + "      - { from-day: 5, to-day: 9, percent: [50, 60] }\n"
                    + "      - { from-day: 20, percent: [10, 10] }\n"
                    + "    never: [0, 5]\n")
            .pack()
            .orElseThrow()
            .outlooks()
            .get("renewal");

    assertThat(outlook.after(4)).isEmpty();
    assertThat(outlook.after(5)).contains(new PercentRange(50, 60));
    assertThat(outlook.after(9)).contains(new PercentRange(50, 60));
    assertThat(outlook.after(10)).isEmpty();
    assertThat(outlook.after(4000)).contains(new PercentRange(10, 10));
    assertThat(outlook.never()).contains(new PercentRange(0, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands: []|outlook `renewal` has no band of days",
        "bands: [ { from-day: 9, to-day: 5, percent: [5, 6] } ]|the band ends on day 5, before it starts",
        "bands: [ { from-day: 0, percent: [6, 5] } ]|`percent` does not ascend",
        "bands: [ { from-day: 0, percent: [5, 6] }, { from-day: 9, percent: [5, 6] } ]|day 9 lies in a"
            + " band before",
        "bands: [ { from-day: 0, percent: [5, 101] } ]|a percentage must be from 0 to 100",
        "bands: [ { from-day: 0, percent: [5, 6] } ]; never: [9, 8]|`never` does not ascend",
      })
  void what_contradicts_itself_is_found(String outlook, String message) {
    assertThat(reading("    " + outlook.replace("; ", "\n    ") + "\n").report().findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith(message));
  }
}
