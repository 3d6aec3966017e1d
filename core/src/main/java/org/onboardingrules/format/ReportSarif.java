package org.onboardingrules.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.internal.yaml.JsonText;

/**
 * Writes the findings about a pack or about accounts as SARIF 2.1.0, the format in which code hosts
 * and editors take up what a check has found. Thread-safe.
 *
 * <p>Equal reports give the same bytes on every system. The text ends without a line feed.
 */
public final class ReportSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private ReportSarif() {}

  /** Returns a report whose files are called as its places call them. */
  public static String write(ValidationReport report) {
    return write(report, "");
  }

  /**
   * Returns a report of a pack that lies in a folder.
   *
   * @param folder where the files of the report start, as seen from where its reader starts: the
   *     folder around the pack, relative to the root of the repository, with slashes; may be empty
   */
  public static String write(ValidationReport report, String folder) {
    List<FindingCode> codes =
        report.findings().stream().map(Finding::code).distinct().sorted().toList();
    List<SarifResult> results =
        report.findings().stream()
            .map(finding -> SarifResult.of(finding, codes.indexOf(finding.code()), folder))
            .toList();
    Tool tool = new Tool(new Driver("Onboarding Rules", version(), Rule.of(codes)));
    Run run = new Run(tool, "unicodeCodePoints", results);
    return JsonText.write(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  /** Returns the version of the jar that this class came in; empty if it came in none. */
  private static Optional<String> version() {
    return Optional.ofNullable(ReportSarif.class.getPackage().getImplementationVersion());
  }

  /** What SARIF calls text; a record of it would be written as the text alone. */
  static Map<String, String> text(String text) {
    return Map.of("text", text);
  }

  private record Run(Tool tool, String columnKind, List<SarifResult> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, Optional<String> version, List<Rule> rules) {}

  private record Rule(
      String id,
      Map<String, String> shortDescription,
      Map<String, String> help,
      Map<String, String> defaultConfiguration) {

    static List<Rule> of(List<FindingCode> codes) {
      return codes.stream().map(Rule::of).toList();
    }

    private static Rule of(FindingCode code) {
      return new Rule(
          code.code(),
          text(code.title()),
          text("Onboarding Rules explains it in docs/findings/" + code.code() + ".md."),
          Map.of("level", code.severity().name().toLowerCase(Locale.ROOT)));
    }
  }
}
