package org.onboardingrules.diagnostic;

import java.util.Locale;
import java.util.stream.Collectors;
import org.onboardingrules.source.Snippet;

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
    String head =
        "%s: %s[%s]: %s%n"
            .formatted(finding.place(), severity, finding.code().code(), finding.message())
            .replace("\r\n", "\n");
    return head + excerpt(finding.where()) + "  help: " + finding.help() + "\n";
  }

  private static String excerpt(Snippet where) {
    String line = where.line();
    if (line.isBlank()) {
      return "";
    }
    int start = line.offsetByCodePoints(0, Math.min(where.place().column() - 1, points(line)));
    int marked = Math.min(where.length(), line.codePointCount(start, line.length()));
    String before = line.substring(0, start);
    String meant = line.substring(start, line.offsetByCodePoints(start, marked));
    String carets = "^".repeat(Math.max(1, DisplayWidth.of(meant)));
    String number = String.valueOf(where.place().line());
    String gutter = " ".repeat(number.length());
    return "  %s | %s\n  %s | %s%s\n".formatted(number, shown(line), gutter, blank(before), carets);
  }

  /** Tabs become one space, so that the caret stands under its character in any terminal. */
  private static String shown(String line) {
    return line.replace('\t', ' ').stripTrailing();
  }

  private static String blank(String before) {
    return " ".repeat(DisplayWidth.of(before));
  }

  private static int points(String line) {
    return line.codePointCount(0, line.length());
  }
}
