package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.docs.Citations.Citation;
import org.onboardingrules.docs.SourcesPage.Row;

/**
 * The page on sources and the code say the same, both ways. Every failure says what to do; all are
 * shown in one run.
 */
class SourcesTest {

  private static final int LAST = 169;
  private static final int LAST_TRAP = 15;
  private static final Path PRACTICES = Citations.ROOT.resolve("docs/practices.md").normalize();

  private static final Pattern TOPIC = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*:");
  private static final Pattern ITALIC = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");
  private static final Pattern TRAP = Pattern.compile("(?m)^\\| (\\d+)\\. ");
  private static final Pattern PRESET_ROW =
      Pattern.compile(
          "(?m)^\\| \\[`thresholds\\.([\\w-]+)`\\]\\[\\w+\\] \\| (\\S+) \\| (\\w+) \\|");
  private static final Pattern PRESET =
      Pattern.compile("(?m)^  ([\\w-]+): +\\{ value: ([^,]+), source: \"(\\w+), preset\"");

  private final SourcesPage page = SourcesPage.read();
  private final Map<Integer, Row> rows =
      page.rows().stream().collect(Collectors.toMap(Row::number, row -> row, (a, b) -> a));

  @Test
  void every_number_has_one_row_in_order() {
    assertThat(page.rows())
        .extracting(Row::number)
        .as("one row for each number, in order: `| R1 | what the source says | state | where |`")
        .isEqualTo(IntStream.rangeClosed(1, LAST).boxed().toList());
  }

  @Test
  void every_link_leads_to_something() {
    assertThat(page.labels())
        .as("labels of links; each stands at the end of the page as `[label]: path`, and no other")
        .containsExactlyElementsOf(page.targets().keySet());
    assertThat(page.places().stream().filter(place -> place.passage().isEmpty()))
        .as("not there; correct the name of the rule, the path of the entry, the section or file")
        .isEmpty();
  }

  @Test
  void what_a_row_links_cites_its_number() {
    assertThat(
            problems(
                row ->
                    row.places().stream()
                        .filter(place -> !isCited(row, place))
                        .map(
                            place ->
                                row
                                    + " names "
                                    + place
                                    + ", which does not cite it: cite it there"
                                    + ", or take the link out of the row")))
        .isEmpty();
  }

  private static boolean isCited(Row row, Place place) {
    return place
        .passage()
        .filter(text -> Citations.numbers(text).contains(row.number()))
        .isPresent();
  }

  @Test
  void what_rules_entries_and_practices_cite_is_in_the_row_of_the_number() {
    Stream<String> packs =
        Citations.OF_PACKS.stream()
            .flatMap(
                citation ->
                    citation.numbers().stream()
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .flatMap(row -> missing(row, citation)));
    Stream<String> practices =
        Citations.numbers(Citations.read(PRACTICES)).stream()
            .filter(rows::containsKey)
            .map(rows::get)
            .filter(row -> !row.links(PRACTICES))
            .map(row -> "docs/practices.md cites " + row + ": link its section in the row");

    assertThat(Stream.concat(packs, practices)).isEmpty();
  }

  private static Stream<String> missing(Row row, Citation citation) {
    String cites = citation.file() + ", " + citation.name() + ", cites " + row;
    if (row.state().equals("later")) {
      return Stream.of(
          cites + ", which is called `later`: make it `yes` or `in part`, and link it");
    }
    return row.links(citation.file())
        ? Stream.of()
        : Stream.of(cites + ": link it, or another of this file, in the row");
  }

  @Test
  void the_state_of_a_row_fits_what_it_links() {
    Set<String> topics = topics();

    assertThat(problems(row -> misfit(row, topics))).isEmpty();
  }

  private Set<String> topics() {
    return SourcesPage.matches(TOPIC, page.section("Left for later"))
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> misfit(Row row, Set<String> topics) {
    boolean advice = row.places().stream().allMatch(place -> place.file().equals(PRACTICES));
    boolean linked = !row.places().isEmpty();
    boolean lacking = row.where().contains("; not yet: ");
    List<String> later =
        SourcesPage.matches(ITALIC, row.where()).map(match -> match.group(1)).toList();
    String wanted =
        switch (row.state()) {
          case "yes" ->
              linked && !advice && !lacking
                  ? ""
                  : "links, not to practices alone, and no `not yet`";
          case "in part" ->
              linked && !advice && lacking
                  ? ""
                  : "links, not to practices alone, and `; not yet: ` what is missing";
          case "advice" -> linked && advice ? "" : "links to docs/practices.md alone";
          case "later" ->
              !linked && !later.isEmpty() ? "" : "no link, and one of " + topics + " in italics";
          default -> "one of `yes`, `in part`, `advice`, `later`";
        };
    return Stream.of(
            wanted.isEmpty() ? "" : row + " is `" + row.state() + "`, which wants " + wanted,
            topics.containsAll(later)
                ? ""
                : row + " has " + later + " in italics, which wants one of " + topics)
        .filter(problem -> !problem.isEmpty());
  }

  @Test
  void the_page_counts_its_rows() {
    Map<String, Long> counts =
        page.rows().stream().collect(Collectors.groupingBy(Row::state, Collectors.counting()));

    assertThat(page.text().lines().filter(line -> line.startsWith("Of the ")))
        .as("the number of rows in each state; correct the sentence")
        .containsExactly(
            "Of the %s, %s are realised and %s in part; %s are advice, and %s are left for later."
                .formatted(
                    LAST,
                    counts.get("yes"),
                    counts.get("in part"),
                    counts.get("advice"),
                    counts.get("later")));
  }

  @Test
  void a_figure_that_packs_call_a_claim_is_called_so_here() {
    assertThat(
            Citations.OF_PACKS.stream()
                .filter(citation -> citation.source().contains("claim"))
                .flatMap(citation -> citation.numbers().stream())
                .distinct()
                .map(rows::get)
                .filter(row -> !row.says().contains("(claim"))
                .map(row -> row + " is a claim in a pack: write `(claim)` after what it says"))
        .isEmpty();
  }

  @Test
  void no_other_numbers_are_cited_anywhere() {
    Stream<Path> files =
        Stream.of("core/src/main", "cli/src/main", "rules-examples/packs", "docs", "README.md")
            .map(Citations.ROOT::resolve)
            .flatMap(Citations::files);

    assertThat(
            files.flatMap(
                file ->
                    Citations.numbers(Citations.read(file)).stream()
                        .filter(number -> number < 1 || number > LAST)
                        .map(number -> file.normalize() + " cites R" + number + ": there is none")))
        .isEmpty();
  }

  @Test
  void all_traps_are_settled_in_order() {
    assertThat(SourcesPage.matches(TRAP, page.section("Traps")).map(trap -> trap.group(1)))
        .isEqualTo(IntStream.rangeClosed(1, LAST_TRAP).mapToObj(String::valueOf).toList());
  }

  @Test
  void all_presets_of_the_packs_are_listed() {
    List<String> listed = triples(PRESET_ROW, page.section("Presets"));
    List<String> used =
        Citations.packs().stream()
            .flatMap(pack -> triples(PRESET, Citations.read(pack.resolve("pack.yaml"))).stream())
            .distinct()
            .toList();

    assertThat(listed)
        .as("thresholds with a source of the form `OS2, preset`: name, value, source")
        .containsExactlyInAnyOrderElementsOf(used);
  }

  private static List<String> triples(Pattern pattern, String text) {
    return SourcesPage.matches(pattern, text)
        .map(match -> match.group(1) + " " + match.group(2) + " " + match.group(3))
        .toList();
  }

  private List<String> problems(Function<Row, Stream<String>> of) {
    return page.rows().stream().flatMap(of).toList();
  }
}
