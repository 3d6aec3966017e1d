package org.onboardingrules.portfolio;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.RiskLevel;

/**
 * Counts assessments, one after the other, and keeps those that need attention: what there is to
 * say of a thousand accounts or a million.
 *
 * <pre>{@code
 * Portfolio portfolio = new Portfolio(CriteriaOrder.of(pack.pack()), 20);
 * assessments.forEach(portfolio::add);
 * System.out.print(PortfolioText.of(portfolio.summary(), Language.EN));
 * }</pre>
 *
 * <p>Mutable; not thread-safe. Holds counters, and no more assessments than were asked for, so the
 * memory does not grow with the number of accounts. The order in which they come does not matter,
 * unless a label has more than {@link #MOST_VALUES} values. An account that is added twice is
 * counted twice.
 */
public final class Portfolio {

  /** How many different values of a label are counted each by itself. */
  public static final int MOST_VALUES = 1_000;

  /** The word for accounts with no churn risk in sight. */
  public static final String NO_RISK = "none";

  private static final Comparator<PackVersion> PACKS =
      comparing(PackVersion::id)
          .thenComparing(PackVersion::version)
          .thenComparing(PackVersion::digest);

  private final List<String> criteria;
  private final Attention attention;
  private final TallyCounter total = new TallyCounter();
  private final Conclusions conclusions = new Conclusions();
  private final Counts<Grade> grades = new Counts<>(Grade.class);
  private final Counts<RiskLevel> risks = new Counts<>(RiskLevel.class);
  private final Map<SegmentId, TallyCounter> segments = new TreeMap<>();
  private final Map<String, LabelCounter> labels = new TreeMap<>();
  private final SortedSet<PackVersion> packs = new TreeSet<>(PACKS);
  private final TreeSet<LocalDate> span = new TreeSet<>(comparing(LocalDate::toEpochDay));

  /**
   * Returns an empty portfolio.
   *
   * @param criteria the ids of the pack's criteria in the order in which they are to be told, as a
   *     funnel is; others follow by id
   * @param most how many of the accounts that need attention are kept, 0 or more
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public Portfolio(List<String> criteria, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "\ngive 0 or more");
    }
    this.criteria = List.copyOf(criteria);
    this.attention = new Attention(most);
  }

  /** Counts an assessment of an account without labels. */
  public void add(Assessment assessment) {
    add(assessment, Map.of());
  }

  /**
   * Counts an assessment.
   *
   * @param labels what else the host knows the account by, such as device and channel; a label that
   *     it does not have is left out
   */
  public void add(Assessment assessment, Map<String, String> labels) {
    requireNonNull(assessment, "assessment");
    total.add(assessment);
    segments.computeIfAbsent(assessment.segment(), s -> new TallyCounter()).add(assessment);
    labels.forEach(
        (label, value) ->
            this.labels.computeIfAbsent(label, l -> new LabelCounter()).add(value, assessment));
    conclusions.add(assessment);
    grades.add(assessment.benchmark().grade());
    int gravity = Attention.gravity(assessment);
    if (gravity >= 0) {
      risks.add(Attention.LEVELS.get(gravity));
    }
    packs.add(assessment.pack());
    widen(assessment.asOf());
    attention.add(assessment);
  }

  private void widen(LocalDate day) {
    span.add(day);
    while (span.size() > 2) {
      span.remove(span.higher(span.first()));
    }
  }

  /** Returns what was counted so far. */
  public PortfolioSummary summary() {
    return new PortfolioSummary(
        List.copyOf(packs),
        span.isEmpty() ? Optional.empty() : Optional.of(span.first()),
        span.isEmpty() ? Optional.empty() : Optional.of(span.last()),
        total.tally(),
        gravestRisk(),
        grades.of(List.of(Grade.values())),
        segments.entrySet().stream()
            .map(entry -> new GroupTally(entry.getKey().name(), entry.getValue().tally()))
            .toList(),
        labels.entrySet().stream()
            .map(entry -> entry.getValue().tally(entry.getKey(), total))
            .toList(),
        conclusions.criteria(criteria),
        conclusions.reasons(),
        conclusions.churnRisks(),
        attention.worstFirst());
  }

  private List<Count> gravestRisk() {
    List<RiskLevel> gravestFirst = new ArrayList<>(Attention.LEVELS);
    Collections.reverse(gravestFirst);
    List<Count> counts = new ArrayList<>(risks.of(gravestFirst));
    counts.add(new Count(NO_RISK, total.accounts() - risks.sum()));
    return counts;
  }
}
