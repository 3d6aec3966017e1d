package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MissingKind;

/** The milestones of the pack and those that only the account has. */
record Milestones(List<SeenMilestone> all) {

  static Milestones of(View view) {
    Stream<String> declared = view.pack().milestones().keySet().stream();
    Stream<String> planned = view.account().milestones().stream().map(PlannedMilestone::id);
    return new Milestones(
        Stream.concat(declared, planned)
            .distinct()
            .map(id -> new SeenMilestone(id, view))
            .toList());
  }

  Optional<SeenMilestone> named(String id) {
    return all.stream().filter(milestone -> milestone.id().equals(id)).findFirst();
  }

  private List<SeenMilestone> required() {
    return all.stream().filter(Milestone::required).toList();
  }

  /** Whether one that is required is overdue; unknown if none is for certain but one may be. */
  @Nullable Boolean anyRequiredOverdue() {
    List<SeenMilestone> required = required();
    if (required.stream().anyMatch(milestone -> Boolean.TRUE.equals(milestone.overdue()))) {
      return true;
    }
    boolean unknown = required.stream().map(Milestone::overdue).anyMatch(Objects::isNull);
    return unknown ? null : Boolean.FALSE;
  }

  /** The share of the required ones that are completed; empty if that is unknown of one. */
  Optional<BigDecimal> progress() {
    List<SeenMilestone> required = required();
    if (required.isEmpty()) {
      return Optional.of(BigDecimal.ONE);
    }
    if (required.stream().map(Milestone::completed).anyMatch(Objects::isNull)) {
      return Optional.empty();
    }
    long completed = required.stream().filter(m -> Boolean.TRUE.equals(m.completed())).count();
    return Optional.of(
        BigDecimal.valueOf(completed)
            .divide(BigDecimal.valueOf(required.size()), MathContext.DECIMAL128));
  }

  /** What would have to be reported for it to be known whether one that is required is overdue. */
  Stream<Missing> missingForOverdue() {
    return anyRequiredOverdue() == null ? missingOfRequired("overdue") : Stream.empty();
  }

  /** What would have to be reported for the share that is completed to be known. */
  Stream<Missing> missingForProgress() {
    return progress().isEmpty() ? missingOfRequired("completed") : Stream.empty();
  }

  /** The completion of several milestones is asked for as a feed, not one by one. */
  private Stream<Missing> missingOfRequired(String property) {
    return required().stream()
        .flatMap(milestone -> milestone.missing(property, List.of()).stream())
        .map(one -> one.kind() == MissingKind.MILESTONE ? Missing.feed(Feed.MILESTONES) : one);
  }
}
