package org.onboardingrules.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.diagnostic.ValidationReport;

/** Writes a report for people: every finding, and how many there are. */
public final class CheckText {

  private static final Pattern HEAD =
      Pattern.compile("(?m)^(\\S.*?:\\d+:\\d+: )(error|warning|note)(\\[OR\\d{4}]: .*)$");
  private static final Pattern CARET = Pattern.compile("(?m)^( +\\| *)(\\^+)$");
  private static final Pattern HELP = Pattern.compile("(?m)^ {2}help:");

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";
  private static final String GREEN = "\u001b[1;32m";
  private static final String PLAIN = "\u001b[0m";

  private CheckText() {}

  /** Returns the findings, each with its line, and below them how many there are. */
  public static String of(ValidationReport report) {
    String findings = report.findings().isEmpty() ? "" : report + "\n";
    return findings + summary(report) + "\n";
  }

  /** Returns the same with what counts in colour, as terminals take it. */
  static String inColour(ValidationReport report) {
    String text =
        HEAD.matcher(of(report))
            .replaceAll(
                head ->
                    Matcher.quoteReplacement(
                        BOLD
                            + head.group(1)
                            + colour(head.group(2))
                            + head.group(2)
                            + PLAIN
                            + BOLD
                            + head.group(3)
                            + PLAIN));
    text = CARET.matcher(text).replaceAll("$1" + RED + "$2" + PLAIN);
    return HELP.matcher(text).replaceAll("  " + GREEN + "help:" + PLAIN);
  }

  private static String colour(String severity) {
    return switch (severity) {
      case "error" -> RED;
      case "warning" -> YELLOW;
      default -> CYAN;
    };
  }

  /** Returns how many findings there are, such as {@code 1 error, 2 warnings}. */
  static String summary(ValidationReport report) {
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
