package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;

/** The meetings that were held, and whether the customer came (R97). */
record Meetings(View view) {

  /** The share that the customer attended, of those for which that is known. */
  Optional<BigDecimal> attendance() {
    return view.reports(Feed.INTERACTIONS) ? share().value() : Optional.empty();
  }

  private Share share() {
    return Share.of(held().flatMap(meeting -> meeting.attended().stream()).toList());
  }

  /** What would have to be reported for that share to be known: of meetings, the latest. */
  Stream<Missing> missing() {
    Stream<Missing> latest =
        held()
            .filter(meeting -> share().all() == 0)
            .max(Comparator.comparing(Interaction::on))
            .map(meeting -> new SeenInteraction(meeting, view).missing("attended", List.of()))
            .stream()
            .flatMap(List::stream);
    return Stream.concat(view.missing(Feed.INTERACTIONS), latest);
  }

  /** What that share rests on: the numbers, and the meetings that the customer missed. */
  Stream<Text> behind() {
    if (attendance().isEmpty()) {
      return Stream.empty();
    }
    Share share = share();
    long untold = held().count() - share.all();
    return Stream.of(
            Stream.of(Phrase.ATTENDED.say(share.good(), share.all())),
            untold == 0 ? Stream.<Text>empty() : Stream.of(Phrase.UNTOLD.say(untold)),
            missed().map(Phrase.MISSED::say))
        .flatMap(texts -> texts);
  }

  /** The latest first. */
  private Stream<Text> missed() {
    return held()
        .filter(meeting -> !meeting.attended().orElse(true))
        .sorted(
            Comparator.comparing(Interaction::on)
                .reversed()
                .thenComparing(meeting -> Labels.of(meeting).en()))
        .map(Labels::of);
  }

  private Stream<Interaction> held() {
    return view.account().interactions().stream()
        .filter(i -> view.isSeen(i.on()) && i.kind() == InteractionKind.MEETING);
  }
}
