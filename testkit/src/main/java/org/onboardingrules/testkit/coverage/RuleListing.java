package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;
import org.onboardingrules.testkit.report.Html;

/** A rule file with its conditions marked, and beside each line what was not seen there. */
final class RuleListing {

  private final SourceText file;
  private final List<Mark> marks;

  /** Something marked in the file. */
  private record Mark(Span at, String style, String seen, String missing) {

    boolean covers(int from, int to) {
      return at.start() <= from && to <= at.end();
    }
  }

  RuleListing(SourceText file, List<RuleCoverage> rules) {
    this.file = file;
    this.marks =
        rules.stream()
            .filter(rule -> rule.rule().file() == file)
            .flatMap(RuleListing::marks)
            .sorted(outerFirst())
            .toList();
  }

  private static Comparator<Mark> outerFirst() {
    return Comparator.comparingInt((Mark mark) -> mark.at().start())
        .thenComparing(mark -> -mark.at().end());
  }

  private static Stream<Mark> marks(RuleCoverage rule) {
    Item concluded = rule.concluded();
    Mark name =
        new Mark(
            rule.rule().nameSpan(),
            concluded.isSeen() ? "both" : "none",
            "concluded: " + SeenIn.all(concluded.seenIn()),
            concluded.isSeen() ? "" : "never concluded");
    return Stream.concat(Stream.of(name), rule.conditions().stream().map(RuleListing::mark));
  }

  private static Mark mark(ConditionCoverage condition) {
    long seen = condition.items().stream().filter(Item::isSeen).count();
    boolean all = seen == condition.items().size();
    String missing =
        Stream.of(
                missing("true", condition.holding().stream()),
                missing("false", condition.failing().stream()))
            .flatMap(each -> each)
            .collect(Collectors.joining(" or "));
    return new Mark(
        condition.site().at(),
        all ? "both" : seen > 0 ? "half" : "none",
        seen("true", condition.holding().map(Item::seenIn).orElse(List.of("cannot be")))
            + "\n"
            + seen("false", condition.failing().map(Item::seenIn).orElse(List.of("cannot be"))),
        missing.isEmpty() ? "" : condition.site().written() + ": never " + missing);
  }

  private static Stream<String> missing(String what, Stream<Item> item) {
    return item.filter(each -> !each.isSeen()).map(each -> what);
  }

  private static String seen(String what, List<String> names) {
    return what + " while the others held: " + SeenIn.all(names);
  }

  Html html() {
    List<Html> lines = new ArrayList<>();
    int offset = 0;
    int number = 1;
    for (String line : file.text().split("\n", -1)) {
      boolean last = offset + line.length() >= file.text().length();
      if (!last || !line.isEmpty()) {
        lines.add(line(number++, offset, offset + line.stripTrailing().length()));
      }
      offset += line.length() + 1;
    }
    return Html.joined(
        List.of(
            Html.element("h3", Html.text(file.name())).line(),
            Html.styled("div", "listing", new Html("\n"), Html.joined(lines)).line()));
  }

  private Html line(int number, int start, int end) {
    List<Html> notes =
        marks.stream()
            .filter(mark -> !mark.missing().isEmpty())
            .filter(mark -> start <= mark.at().start() && mark.at().start() < end)
            .map(mark -> Html.styled("span", "note " + mark.style(), Html.text(mark.missing())))
            .toList();
    return Html.styled(
            "div",
            "line",
            Html.styled("span", "n", Html.text(String.valueOf(number))),
            Html.element("code", code(start, end)),
            Html.joined(notes))
        .line();
  }

  /** The text of a line, cut wherever a mark begins or ends. */
  private Html code(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    marks.stream()
        .flatMap(mark -> Stream.of(mark.at().start(), mark.at().end()))
        .filter(cut -> start < cut && cut < end)
        .forEach(cuts::add);
    List<Html> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      pieces.add(piece(from, to));
      from = to;
    }
    return Html.joined(pieces);
  }

  /** What several marks cover carries that of the innermost. */
  private Html piece(int from, int to) {
    Html text = Html.text(file.text().substring(from, to));
    return marks.stream()
        .filter(mark -> mark.covers(from, to))
        .reduce((outer, inner) -> inner)
        .map(
            mark ->
                Html.element(
                    "span", Map.of("class", "c " + mark.style(), "title", mark.seen()), text))
        .orElse(text);
  }
}
