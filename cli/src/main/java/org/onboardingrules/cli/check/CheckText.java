package org.onboardingrules.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.diagnostic.ValidationReport;

/** Writes a report for people: every finding, and how many there are. */
public final class CheckText {

  private CheckText() {}

  /** Returns the findings, each with its line, and below them how many there are. */
  public static String of(ValidationReport report) {
    String findings = report.findings().isEmpty() ? "" : report + "\n";
    return findings + summary(report) + "\n";
  }

  private static String summary(ValidationReport report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.of(severity).size();
      if (count > 0) {
        String noun = severity.name().toLowerCase(Locale.ROOT);
        counts.add(count + " " + noun + (count == 1 ? "" : "s"));
      }
    }
    return counts.isEmpty() ? "no findings" : String.join(", ", counts);
  }
}
