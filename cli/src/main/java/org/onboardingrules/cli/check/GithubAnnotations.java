package org.onboardingrules.cli.check;

import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationReport;

/**
 * Writes a report as workflow commands, which GitHub shows beside the lines of a pull request: a
 * line for each finding, and below them how many there are.
 */
final class GithubAnnotations {

  private GithubAnnotations() {}

  /**
   * Returns the lines.
   *
   * @param around the folder around the pack, from where the repository starts; may be empty
   */
  static String of(ValidationReport report, String around) {
    return report.findings().stream()
        .map(finding -> annotation(finding, around) + "\n")
        .collect(Collectors.joining("", "", CheckText.summary(report) + "\n"));
  }

  private static String annotation(Finding finding, String around) {
    String file = finding.place().file();
    return "::%s file=%s,line=%s,col=%s,title=%s::%s"
        .formatted(
            command(finding),
            property(around.isEmpty() ? file : around + "/" + file),
            finding.place().line(),
            finding.place().column(),
            property(finding.code().code() + " " + finding.code().title()),
            data(finding.message() + "\nhelp: " + finding.help()));
  }

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** Escapes what follows the second pair of colons. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes a value before it, which also ends at a comma or colon. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
