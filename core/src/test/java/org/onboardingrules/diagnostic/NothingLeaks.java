package org.onboardingrules.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Holds findings to words of their own: none of Drools, Jackson or the virtual machine. */
public final class NothingLeaks {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(org|com|java|javax|tools)\\.\\w|Exception|Error\\b|(?<!`)\\bnull\\b|\\$Lambda|@[0-9a-f]{6}|\\[ERR ");

  private NothingLeaks() {}

  /** Checks that each finding says something of its own, unless the author's line says it. */
  public static void in(ValidationReport report) {
    assertThat(report.findings()).allSatisfy(NothingLeaks::in);
  }

  private static void in(Finding finding) {
    String own = finding.where().line();
    assertThat(finding.help()).isNotBlank();
    FOREIGN
        .matcher(finding.message() + " " + finding.help())
        .results()
        .forEach(foreign -> assertThat(own).contains(foreign.group()));
  }
}
