package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.testkit.report.Html;
import org.onboardingrules.testkit.report.Ratio;

/** The tables of a page on coverage. */
final class CoverageTables {

  private CoverageTables() {}

  static Html ratios(Coverage coverage) {
    Stream<Html> kinds =
        Stream.of(ItemKind.values()).map(kind -> ratio(kind.word(), coverage.ratio(kind)));
    return table(
        List.of("by " + coverage.cases().size() + " cases", "seen", "of", "%"),
        Stream.concat(kinds, Stream.of(ratio("all", coverage.ratio()))));
  }

  private static Html ratio(String what, Ratio ratio) {
    return row(
        cell(what),
        number(String.valueOf(ratio.seen())),
        number(String.valueOf(ratio.all())),
        number(ratio.percent().toPlainString()));
  }

  static Html thresholds(Coverage coverage) {
    return table(
        List.of("threshold", "value", "segments", "below", "at", "above"),
        coverage.thresholds().stream().map(CoverageTables::threshold));
  }

  private static Html threshold(ThresholdCoverage threshold) {
    return row(
        cell(threshold.threshold().id()),
        number(threshold.value().toPlainString()),
        cell(threshold.segments().stream().map(SegmentId::name).collect(Collectors.joining(", "))),
        position(threshold.at(Position.BELOW)),
        position(threshold.at(Position.AT)),
        position(threshold.at(Position.ABOVE)));
  }

  private static Html position(Optional<Item> item) {
    return item.map(CoverageTables::seen).orElseGet(() -> cell("cannot be"));
  }

  static Html outcomes(Coverage coverage) {
    return table(
        List.of("outcome", "seen in"),
        coverage.outcomes().stream()
            .map(each -> row(cell(each.outcome().toString()), seen(each.item()))));
  }

  private static Html seen(Item item) {
    String style = item.isSeen() ? "both" : "none";
    String text =
        item.seenIn().isEmpty()
            ? "never"
            : item.seenIn().get(0) + SeenIn.more(item.seenIn().size() - 1);
    return Html.element(
        "td", Map.of("class", style, "title", SeenIn.all(item.seenIn())), Html.text(text));
  }

  private static Html table(List<String> heads, Stream<Html> rows) {
    List<Html> head = heads.stream().map(text -> Html.element("th", Html.text(text))).toList();
    return Html.element(
            "table",
            new Html("\n"),
            Html.element("tr", Html.joined(head)).line(),
            Html.joined(rows.map(Html::line).toList()))
        .line();
  }

  private static Html row(Html... cells) {
    return Html.element("tr", cells);
  }

  private static Html cell(String text) {
    return Html.element("td", Html.text(text));
  }

  private static Html number(String text) {
    return Html.styled("td", "number", Html.text(text));
  }
}
