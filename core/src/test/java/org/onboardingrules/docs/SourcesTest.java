package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
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

  private static final Predicate<Place> IN_PRACTICES = place -> place.file().equals(PRACTICES);

  private static final Pattern TOPIC = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*:");
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
    List<Integer> numbers = page.rows().stream().map(Row::number).toList();

    assertThat(all().filter(number -> Collections.frequency(numbers, number) != 1))
        .as("numbers without exactly one row `| R1 | what the source says | state | where |`")
        .isEmpty();
    assertThat(numbers).as("in order, and no other numbers").isSorted().hasSize(LAST);
  }

  private static Stream<Integer> all() {
    return IntStream.rangeClosed(1, LAST).boxed();
  }

  @Test
  void every_link_leads_to_something() {
    Set<String> undefined = new TreeSet<>(page.labels());
    undefined.removeAll(page.targets().keySet());
    Set<String> unused = new TreeSet<>(page.targets().keySet());
    unused.removeAll(page.labels());

    assertThat(undefined).as("add `[label]: path` for these at the end of the page").isEmpty();
    assertThat(unused).as("take these out at the end of the page: no row links them").isEmpty();
    assertThat(page.places().stream().filter(place -> place.passage().isEmpty()))
        .as("not there: correct the name of the rule, entry, section, class or file")
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
    String cites = Citations.shown(citation.file()) + ", " + citation.name() + ", cites " + row;
    if (row.state().equals("later")) {
      return Stream.of(
          cites + ", which is called `later`: make it `yes` or `in part`, and link it");
    }
    return row.links(citation.home())
        ? Stream.of()
        : Stream.of(cites + ": link it, or more of " + Citations.shown(citation.home()));
  }

  @Test
  void the_state_of_a_row_fits_what_it_links() {
    assertThat(
            problems(
                row ->
                    wanted(row).stream()
                        .map(wanted -> row + " is `" + row.state() + "`: give it " + wanted)))
        .isEmpty();
  }

  private static Optional<String> wanted(Row row) {
    boolean lacking = row.where().contains("; not yet: ");
    boolean advised = !row.places().isEmpty() && row.places().stream().allMatch(IN_PRACTICES);
    boolean realised = !row.places().isEmpty() && !advised;
    return switch (row.state()) {
      case "yes" -> unless(realised && !lacking, "links to more than practices, no `not yet`");
      case "in part" ->
          unless(realised && lacking, "such links, and `; not yet: ` what is missing");
      case "advice" -> unless(advised, "links to docs/practices.md alone");
      case "later" ->
          unless(row.places().isEmpty() && !row.topics().isEmpty(), "no link, and a topic");
      default -> Optional.of("one of the states yes, in part, advice and later");
    };
  }

  private static Optional<String> unless(boolean right, String wanted) {
    return right ? Optional.empty() : Optional.of(wanted);
  }

  @Test
  void what_is_left_for_later_is_one_of_the_topics() {
    List<String> topics =
        SourcesPage.matches(TOPIC, page.section("Left for later"))
            .map(match -> match.group(1).toLowerCase(Locale.ROOT))
            .toList();

    assertThat(page.rows())
        .as("what stands in italics under `where` is one of these topics")
        .flatExtracting(Row::topics)
        .isSubsetOf(topics)
        .containsAll(topics);
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
                        .map(
                            number ->
                                Citations.shown(file) + " cites R" + number + ": there is none")))
        .isEmpty();
  }

  @Test
  void all_traps_are_settled_in_order() {
    assertThat(SourcesPage.matches(TRAP, page.section("Traps")).map(trap -> trap.group(1)))
        .isEqualTo(IntStream.rangeClosed(1, LAST_TRAP).mapToObj(String::valueOf).toList());
  }

  @Test
  void the_pack_standard_avoids_the_word_that_means_adoption_and_hiring() {
    assertThat(Citations.read(Citations.packs().get(0).resolve("pack.yaml")))
        .as("trap 14: write 定着 for adoption")
        .contains("定着")
        .doesNotContain("採用");
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
