package org.onboardingrules.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.source.Excerpt;
import org.onboardingrules.source.Snippet;

/** Writes for people what was found in data: of each kind how much, and the first few. */
public final class DataText {

  private DataText() {}

  /** Returns what was found; empty if that is nothing. */
  public static String of(DataFaults faults, List<ContradictionFound> contradictions) {
    List<String> parts = new ArrayList<>();
    faults.kinds().forEach(kind -> parts.add(text(kind)));
    contradictions.stream().filter(c -> c.count() > 0).forEach(c -> parts.add(text(c)));
    return String.join("\n", parts);
  }

  private static String text(FaultKind kind) {
    String shown = new ValidationReport(kind.first()).toString();
    long more = kind.count() - kind.first().size();
    if (more == 0) {
      return shown;
    }
    String where = kind.column().isEmpty() ? "" : " in column `" + kind.column() + "`";
    return shown
        + "\n... and %s more %s[%s]%s of `%s`\n"
            .formatted(
                more,
                kind.code().severity().name().toLowerCase(Locale.ROOT),
                kind.code().code(),
                where,
                kind.source());
  }

  private static String text(ContradictionFound found) {
    String count = found.of().isPresent() ? "%s of %s" : "%s";
    Finding finding =
        new Finding(
            FindingCode.DATA_CONTRADICTION,
            found.contradiction().at(),
            found.contradiction().text()
                + ": "
                + count.formatted(found.count(), found.of().orElse(0)),
            "correct the data; the first rows are shown below");
    return new ValidationReport(List.of(finding))
        + found.first().stream().map(DataText::row).collect(Collectors.joining());
  }

  private static String row(Snippet row) {
    String place = row.place().file() + ":" + row.place().line();
    return "  %s | %s\n".formatted(Excerpt.printable(place), Excerpt.printable(row.line()));
  }
}
