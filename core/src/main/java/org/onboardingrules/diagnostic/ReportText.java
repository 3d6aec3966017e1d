package org.onboardingrules.diagnostic;

import java.util.Locale;
import java.util.stream.Collectors;
import org.onboardingrules.source.Excerpt;

/**
 * Writes findings as text, each with its source line and a caret under the stretch that is meant.
 */
final class ReportText {

  private ReportText() {}

  static String of(ValidationReport report) {
    return report.findings().stream().map(ReportText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String code = finding.code().code();
    String head = "%s: %s[%s]: %s".formatted(finding.place(), severity, code, finding.message());
    return Excerpt.printable(head)
        + "\n"
        + Excerpt.of(finding.where())
        + "  help: "
        + Excerpt.printable(finding.help())
        + "\n";
  }
}
