package org.onboardingrules.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.internal.yaml.JsonText;

/**
 * Writes the findings about a pack or about accounts as JSON, for programs that show them.
 * Thread-safe.
 *
 * <p>Equal reports give the same bytes on every system. A report is an object with {@code summary},
 * the number of findings of each weight, and {@code findings}, in order of place. A finding has
 * {@code code}, {@code title}, {@code severity} ({@code error}, {@code warning}, {@code note}),
 * {@code file}, {@code line} and {@code column} (both from 1, in code points), {@code length} of
 * the stretch that is meant, {@code source} (that line; left out where it is empty, or a whole file
 * is meant), {@code message} and {@code help}. The text ends without a line feed.
 */
public final class ReportJson {

  private ReportJson() {}

  /** Returns a report as a JSON object. */
  public static String write(ValidationReport report) {
    return JsonText.write(Report.of(report));
  }

  private record Report(Summary summary, List<Entry> findings) {

    static Report of(ValidationReport report) {
      return new Report(Summary.of(report), report.findings().stream().map(Entry::of).toList());
    }
  }

  private record Summary(int errors, int warnings, int notes) {

    static Summary of(ValidationReport report) {
      return new Summary(
          report.of(Severity.ERROR).size(),
          report.of(Severity.WARNING).size(),
          report.of(Severity.NOTE).size());
    }
  }

  private record Entry(
      String code,
      String title,
      String severity,
      String file,
      int line,
      int column,
      int length,
      Optional<String> source,
      String message,
      String help) {

    static Entry of(Finding finding) {
      return new Entry(
          finding.code().code(),
          finding.code().title(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          finding.place().file(),
          finding.place().line(),
          finding.place().column(),
          finding.where().length(),
          Optional.of(finding.where().line()).filter(line -> !line.isEmpty()),
          finding.message(),
          finding.help());
    }
  }
}
