package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MissingKind;

/** The milestones of the pack and those that only the account has. */
record Milestones(List<SeenMilestone> all) {

  private static final Comparator<SeenMilestone> BY_DUE_DATE =
      Comparator.comparing((SeenMilestone milestone) -> milestone.due().orElse(LocalDate.MAX))
          .thenComparing(Milestone::id);

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
    if (!overdue().isEmpty()) {
      return true;
    }
    boolean unknown = required().stream().map(Milestone::overdue).anyMatch(Objects::isNull);
    return unknown ? null : Boolean.FALSE;
  }

  private List<SeenMilestone> overdue() {
    return required().stream()
        .filter(milestone -> Boolean.TRUE.equals(milestone.overdue()))
        .toList();
  }

  /** The required ones that are overdue; where none is, the one that is due next. */
  Stream<Text> behindOverdue() {
    Boolean any = anyRequiredOverdue();
    if (any == null) {
      return Stream.empty();
    }
    return any
        ? overdue().stream().sorted(BY_DUE_DATE).map(SeenMilestone::told)
        : open()
            .filter(milestone -> milestone.due().isPresent())
            .limit(1)
            .map(milestone -> Phrase.NEXT.say(milestone.told()));
  }

  private Stream<SeenMilestone> open() {
    return required().stream()
        .filter(milestone -> Boolean.FALSE.equals(milestone.completed()))
        .sorted(BY_DUE_DATE);
  }

  /** The share of the required ones that are completed; empty if that is unknown of one. */
  Optional<BigDecimal> progress() {
    return completed().map(share -> share.value().orElse(BigDecimal.ONE));
  }

  private Optional<Share> completed() {
    List<@Nullable Boolean> completed = new ArrayList<>();
    required().forEach(milestone -> completed.add(milestone.completed()));
    return completed.contains(null)
        ? Optional.empty()
        : Optional.of(Share.of(completed.stream().map(Boolean.TRUE::equals).toList()));
  }

  /** How many are completed, and those that are not, the first due first. */
  Stream<Text> behindProgress() {
    return completed().stream().flatMap(this::behindProgress);
  }

  private Stream<Text> behindProgress(Share share) {
    return share.all() == 0
        ? Stream.of(Phrase.NONE_REQUIRED.say())
        : Stream.concat(
            Stream.of(Phrase.PROGRESS.say(share.good(), share.all())),
            open().map(milestone -> Phrase.OPEN.say(milestone.told())));
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
