package org.onboardingrules.testkit.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.report.Html;

/**
 * Writes coverage as one page for a browser: tables of thresholds and outcomes, and each rule file
 * with its conditions marked. The page stands by itself, without scripts, and loads nothing; equal
 * coverage gives the same bytes. Stateless and thread-safe.
 */
public final class CoveragePage {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private CoveragePage() {}

  /** Returns the page. */
  public static String of(Coverage coverage) {
    return of(coverage, List.of());
  }

  /** Returns the page, with suggestions for the gaps at its end. */
  public static String of(Coverage coverage, List<Suggestion> suggestions) {
    Html head =
        Html.element(
            "head",
            new Html("\n<meta charset=\"utf-8\">\n"),
            new Html("<meta name=\"viewport\" content=\"width=device-width\">\n"),
            new Html("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"),
            Html.element("title", Html.text(title(coverage))).line(),
            Html.element("style", new Html("\n" + style())).line());
    return "<!DOCTYPE html>\n<html lang=\"en\">\n"
        + head.line().markup()
        + Html.element("body", new Html("\n"), body(coverage, suggestions)).line().markup()
        + "</html>\n";
  }

  private static String title(Coverage coverage) {
    return "Coverage of " + coverage.tested().pack();
  }

  private static Html body(Coverage coverage, List<Suggestion> suggestions) {
    Html files =
        Html.joined(
            files(coverage).map(file -> new RuleListing(file, coverage.rules()).html()).toList());
    return Html.joined(
        List.of(
            Html.element("h1", Html.text(title(coverage))).line(),
            CoverageTables.ratios(coverage),
            legend(),
            Html.element("h2", Html.text("Thresholds")).line(),
            CoverageTables.thresholds(coverage),
            Html.element("h2", Html.text("What assessments say")).line(),
            CoverageTables.outcomes(coverage),
            Html.element("h2", Html.text("Rules")).line(),
            files,
            suggestions(suggestions)));
  }

  private static Stream<SourceText> files(Coverage coverage) {
    return coverage.rules().stream()
        .map(rule -> rule.rule().file())
        .distinct()
        .sorted(Comparator.comparing(SourceText::name));
  }

  private static Html legend() {
    return Html.element(
            "p",
            Html.text("A condition counts where it alone decides about its rule: "),
            mark("both", "seen true and false"),
            Html.text(", "),
            mark("half", "only one of them"),
            Html.text(", "),
            mark("none", "neither"),
            Html.text(". Point at a mark to see in which cases."))
        .line();
  }

  private static Html mark(String style, String text) {
    return Html.styled("span", "c " + style, Html.text(text));
  }

  private static Html suggestions(List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      return Html.NONE;
    }
    Html all = Html.joined(suggestions.stream().map(CoveragePage::suggestion).toList());
    return Html.joined(
        List.of(Html.element("h2", Html.text("Scenarios that would close gaps")).line(), all));
  }

  private static Html suggestion(Suggestion suggestion) {
    List<Html> gaps =
        suggestion.gaps().stream()
            .map(gap -> Html.element("li", Html.text(gap.at().place() + " " + gap.text())))
            .toList();
    String shown =
        suggestion
            .scenario()
            .orElseGet(() -> "no case found in %s tries".formatted(suggestion.found().tries()));
    return Html.joined(
        List.of(
            Html.element("ul", Html.joined(gaps)).line(),
            Html.element("pre", Map.of("class", "yaml"), Html.text(shown)).line()));
  }

  private static String style() {
    try (InputStream file = CoveragePage.class.getResourceAsStream("page.css")) {
      return new String(
          Objects.requireNonNull(file, "page.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
