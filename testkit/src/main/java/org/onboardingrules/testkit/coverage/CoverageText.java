package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.source.Excerpt;
import org.onboardingrules.testkit.report.Ratio;

/** Writes coverage as text: how much of each kind was seen, and each gap with its place. */
public final class CoverageText {

  private CoverageText() {}

  /** Returns the whole report, each line with its line break. */
  public static String of(Coverage coverage) {
    String gaps = coverage.gaps().stream().map(CoverageText::gap).collect(Collectors.joining("\n"));
    return summary(coverage) + (gaps.isEmpty() ? "" : "\n" + gaps);
  }

  private static String summary(Coverage coverage) {
    String head =
        "coverage of %s by %s\n".formatted(coverage.tested().pack(), number(coverage.cases()));
    return Stream.of(ItemKind.values())
        .map(kind -> line(kind.word(), coverage.ratio(kind)))
        .collect(Collectors.joining("", head, line("all", coverage.ratio())));
  }

  private static String number(List<String> cases) {
    return cases.size() == 1 ? "1 case" : cases.size() + " cases";
  }

  private static String line(String what, Ratio ratio) {
    return "  %-11s %5s of %5s  %5s %%%n"
        .formatted(what, ratio.seen(), ratio.all(), ratio.percent().toPlainString())
        .replace("\r", "");
  }

  /**
   * Returns the whole report with a case for each gap, each line with its line break.
   *
   * @param suggestions for the gaps of the coverage
   */
  public static String of(Coverage coverage, List<Suggestion> suggestions) {
    return suggestions.isEmpty() ? summary(coverage) : summary(coverage) + "\n" + all(suggestions);
  }

  /** Returns what is said where less was seen than is demanded. */
  static String demand(Coverage coverage, ItemKind kind, double least) {
    Ratio seen = coverage.ratio(kind);
    String head =
        "%s of %s: %s seen, and %s %% are required\n\n"
            .formatted(kind.word(), coverage.tested().pack(), seen, percent(least));
    return head + all(Suggestions.of(coverage.tested()).forGaps(coverage.gaps(kind)));
  }

  private static String percent(double part) {
    return BigDecimal.valueOf(part).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static String all(List<Suggestion> suggestions) {
    return suggestions.stream().map(CoverageText::suggestion).collect(Collectors.joining("\n"));
  }

  private static String suggestion(Suggestion suggestion) {
    String gaps = suggestion.gaps().stream().map(CoverageText::gap).collect(Collectors.joining());
    return gaps
        + suggestion
            .scenario()
            .map(
                text -> "  this scenario would show it; keep it if it is right:\n" + text.indent(4))
            .orElseGet(
                () ->
                    "  no case found in %s tries: perhaps there is none\n"
                        .formatted(suggestion.found().tries()));
  }

  /** Returns a gap with its place, source line and caret. */
  static String gap(Aim aim) {
    return "%s: not seen: %s\n".formatted(aim.at().place(), Excerpt.printable(aim.text()))
        + Excerpt.of(aim.at());
  }
}
