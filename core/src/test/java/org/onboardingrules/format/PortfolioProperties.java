package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.portfolio.Assessments;
import org.onboardingrules.portfolio.Count;
import org.onboardingrules.portfolio.GroupTally;
import org.onboardingrules.portfolio.LabelTally;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.portfolio.Tally;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.Language;

class PortfolioProperties {

  /** An account and the labels that came with it. */
  record Labelled(Assessment assessment, Map<String, String> labels) {}

  private static PortfolioSummary summary(List<Labelled> accounts, int most) {
    Portfolio portfolio = new Portfolio(List.of(), most);
    accounts.forEach(account -> portfolio.add(account.assessment(), account.labels()));
    return portfolio.summary();
  }

  @Property(tries = 100)
  void the_order_of_accounts_does_not_matter(
      @ForAll("portfolios") List<Labelled> accounts,
      @ForAll @IntRange(max = 6) int most,
      @ForAll Random random) {
    List<Labelled> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);

    assertThat(summary(shuffled, most)).isEqualTo(summary(accounts, most));
  }

  @Property(tries = 100)
  void the_counts_of_each_kind_add_up_to_all_accounts(
      @ForAll("portfolios") List<Labelled> accounts) {
    PortfolioSummary summary = summary(accounts, 0);

    long all = accounts.size();
    assertThat(sum(summary.total().completion())).isEqualTo(all);
    assertThat(sum(summary.total().decisions())).isEqualTo(all);
    assertThat(sum(summary.grades())).isEqualTo(all);
    assertThat(sum(summary.gravestRisk())).isEqualTo(all);
    assertThat(accounts(summary.segments())).isEqualTo(all);
    for (LabelTally label : summary.labels()) {
      long rest = label.without().map(Tally::accounts).orElse(0L);
      assertThat(accounts(label.values()) + rest).isEqualTo(all);
    }
  }

  private static long sum(List<Count> counts) {
    return counts.stream().mapToLong(Count::accounts).sum();
  }

  private static long accounts(List<GroupTally> groups) {
    return groups.stream().mapToLong(group -> group.tally().accounts()).sum();
  }

  @Property(tries = 100)
  void the_worst_are_the_first_of_all(
      @ForAll("portfolios") List<Labelled> accounts, @ForAll @IntRange(max = 6) int most) {
    List<Assessment> all = summary(accounts, accounts.size()).attention();

    assertThat(summary(accounts, most).attention())
        .isEqualTo(all.subList(0, Math.min(most, all.size())));
  }

  @Property(tries = 50)
  void what_is_written_as_json_can_be_read_back(@ForAll("portfolios") List<Labelled> accounts)
      throws ValidationException {
    PortfolioSummary summary = summary(accounts, 2);

    PortfolioSummary read =
        PortfolioJson.read(SourceText.of("any.json", PortfolioJson.write(summary)));

    assertThat(read).isEqualTo(summary);
  }

  @Property(tries = 100)
  void no_line_is_wider_than_100_cells_or_ends_in_a_space(
      @ForAll("portfolios") List<Labelled> accounts, @ForAll Language language) {
    String text = PortfolioText.of(summary(accounts, 0), language);

    assertThat(text.lines())
        .allSatisfy(
            line -> {
              assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100);
              assertThat(line).isEqualTo(line.stripTrailing());
            });
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
  }

  /** Each has an id of its own. */
  @Provide
  Arbitrary<List<Labelled>> portfolios() {
    Arbitrary<Map<String, String>> labels =
        Arbitraries.maps(
                Arbitraries.of("device", "channel"), Arbitraries.of("iOS", "Organic", "経由", ""))
            .ofMaxSize(2);
    return AssessmentArbitraries.assessments()
        .list()
        .ofMaxSize(6)
        .flatMap(
            list ->
                labels
                    .list()
                    .ofSize(list.size())
                    .map(
                        with ->
                            IntStream.range(0, list.size())
                                .mapToObj(
                                    i ->
                                        new Labelled(
                                            Assessments.withId(list.get(i), "id " + i),
                                            with.get(i)))
                                .toList()));
  }
}
