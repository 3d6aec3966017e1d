package org.onboardingrules.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.portfolio.CriterionCounts;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.portfolio.ReasonCount;
import org.onboardingrules.portfolio.RiskCount;
import org.onboardingrules.term.Text;

/** Writes of how many accounts each criterion, reason and churn risk holds. Immutable. */
final class ConclusionTables {

  private final Wording wording;

  ConclusionTables(Wording wording) {
    this.wording = wording;
  }

  /** Returns the tables that have rows. */
  Stream<String> of(PortfolioSummary summary) {
    return Stream.of(
            table(summary.criteria(), this::criteria),
            table(summary.reasons(), this::reasons),
            table(summary.churnRisks(), this::risks))
        .flatMap(Optional::stream);
  }

  private interface Writing<T> {
    Grid of(List<T> rows);
  }

  private static <T> Optional<String> table(List<T> rows, Writing<T> writing) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(writing.of(rows).toString());
  }

  private Grid criteria(List<CriterionCounts> criteria) {
    Grid grid =
        new Grid(
            List.of(
                left(Phrase.CRITERIA),
                right(Phrase.MET),
                Grid.Head.right("%"),
                right(Phrase.NOT_MET),
                right(Phrase.NOT_KNOWN)));
    for (CriterionCounts counts : criteria) {
      long all = counts.met() + counts.notMet() + counts.unknown();
      String title = wording.text(counts.title());
      grid.row(
          List.of(
              counts.required() ? title : wording.say(Phrase.OPTIONAL_TOLD, title),
              Figures.grouped(counts.met()),
              Figures.percent(counts.met(), all),
              Figures.grouped(counts.notMet()),
              Figures.grouped(counts.unknown())));
    }
    return grid;
  }

  private Grid reasons(List<ReasonCount> reasons) {
    Grid grid = new Grid(List.of(left(Phrase.REASONS), left(Phrase.TO_DO), right(Phrase.COUNT)));
    for (ReasonCount reason : reasons) {
      grid.row(
          List.of(
              named(reason.text(), reason.id()),
              wording.word(reason.action()),
              Figures.grouped(reason.accounts())));
    }
    return grid;
  }

  private Grid risks(List<RiskCount> risks) {
    Grid grid = new Grid(List.of(left(Phrase.RISKS), right(Phrase.COUNT)));
    risks.forEach(
        risk -> grid.row(List.of(named(risk.text(), risk.id()), Figures.grouped(risk.accounts()))));
    return grid;
  }

  /** Where accounts have texts of their own, the id stands for all. */
  private String named(Optional<Text> text, String id) {
    return text.map(wording::text).orElse(id);
  }

  private Grid.Head left(Phrase heading) {
    return Grid.Head.left(wording.say(heading));
  }

  private Grid.Head right(Phrase heading) {
    return Grid.Head.right(wording.say(heading));
  }
}
