package org.onboardingrules.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.PackVersion;

/**
 * How many accounts stand how, and those that need attention (R151).
 *
 * <p>Plain data that stands by itself. Equal by value; immutable and thread-safe.
 *
 * @param packs which rule packs gave the assessments, by id, version and digest
 * @param firstAsOf the earliest day for which the question was asked; empty if there are no
 *     accounts
 * @param lastAsOf the latest such day; empty if there are no accounts
 * @param total how all accounts stand
 * @param gravestRisk the accounts by the gravest churn risk in sight: high, medium, low, none
 * @param grades the accounts by how fast first value came
 * @param segments how the accounts of each segment stand, by segment
 * @param labels how the accounts stand by each label that was given with them, by label
 * @param criteria of how many accounts each criterion is met, in the order of the pack, then by id
 * @param reasons of how many accounts each reason holds, the most urgent action first, then the
 *     most frequent reason
 * @param churnRisks of how many accounts each churn risk is in sight, the most frequent first
 * @param attention the accounts that need attention, worst first, as many as were asked for at most
 */
public record PortfolioSummary(
    List<PackVersion> packs,
    Optional<LocalDate> firstAsOf,
    Optional<LocalDate> lastAsOf,
    Tally total,
    List<Count> gravestRisk,
    List<Count> grades,
    List<GroupTally> segments,
    List<LabelTally> labels,
    List<CriterionCounts> criteria,
    List<ReasonCount> reasons,
    List<RiskCount> churnRisks,
    List<Assessment> attention) {

  /** Copies the lists. */
  public PortfolioSummary {
    packs = List.copyOf(packs);
    gravestRisk = List.copyOf(gravestRisk);
    grades = List.copyOf(grades);
    segments = List.copyOf(segments);
    labels = List.copyOf(labels);
    criteria = List.copyOf(criteria);
    reasons = List.copyOf(reasons);
    churnRisks = List.copyOf(churnRisks);
    attention = List.copyOf(attention);
  }
}
