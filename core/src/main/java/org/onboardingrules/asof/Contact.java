package org.onboardingrules.asof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.asof.Silence.Sign;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** How the two companies keep in touch, and what the customer does about it (R97, R116, R127). */
record Contact(View view) {

  /**
   * First contact, contract, trial, introduction and kickoff are contacts in themselves, and
   * silence runs from the last.
   */
  private static final List<Anchor> STARTS =
      List.of(
          Anchor.FIRST_CONTACT,
          Anchor.CONTRACT_SIGNED,
          Anchor.TRIAL_START,
          Anchor.INTRODUCTION,
          Anchor.KICKOFF);

  /**
   * Since the customer answered, attended or used the product; empty where that is not reported.
   */
  Optional<Silence> ofCustomer() {
    return told(silenceOfCustomer());
  }

  /** Since the vendor spoke or met; empty where that is not reported. */
  Optional<Silence> ofVendor() {
    return told(silenceOfVendor());
  }

  private Optional<Silence> told(Silence silence) {
    return Optional.of(silence).filter(any -> view.reports(Feed.INTERACTIONS));
  }

  private Silence silenceOfCustomer() {
    return new Silence(view, Stream.concat(customerContacts(), uses()).toList(), STARTS);
  }

  private Silence silenceOfVendor() {
    return new Silence(view, vendorContacts().toList(), STARTS);
  }

  /** What would have to be reported for the silence of the customer to be known. */
  Stream<Missing> missingOfCustomer() {
    return missing(silenceOfCustomer());
  }

  /** What would have to be reported for the silence of the vendor to be known. */
  Stream<Missing> missingOfVendor() {
    return missing(silenceOfVendor());
  }

  /** Of the starts, the contract is the one that every onboarding has. */
  private Stream<Missing> missing(Silence silence) {
    Stream<Missing> start =
        silence.since().isPresent() ? Stream.empty() : view.missing(Anchor.CONTRACT_SIGNED);
    return Stream.concat(view.missing(Feed.INTERACTIONS), start);
  }

  private Stream<Sign> vendorContacts() {
    return seen()
        .filter(i -> i.spokenBy() == Side.VENDOR || i.kind() == InteractionKind.MEETING)
        .map(Contact::sign);
  }

  private Stream<Sign> customerContacts() {
    return seen().filter(Contact::isSignOfCustomer).map(Contact::sign);
  }

  private static Sign sign(Interaction interaction) {
    return new Sign(interaction.on(), () -> told(interaction));
  }

  private static Text told(Interaction interaction) {
    Text what = Labels.of(interaction);
    return interaction.speaker().map(who -> Phrase.IN_FULL.say(what, who)).orElse(what);
  }

  /** A meeting that the customer called and missed is no sign of it. */
  private static boolean isSignOfCustomer(Interaction interaction) {
    boolean called = interaction.spokenBy() == Side.CUSTOMER;
    return interaction.kind() == InteractionKind.MEETING
        ? interaction.attended().orElse(called)
        : called || interaction.attended().orElse(false);
  }

  /** Days on which a count above 0 was observed, where usage is reported. */
  private Stream<Sign> uses() {
    return view.account().metrics().stream()
        .filter(series -> view.reports(Feed.USAGE) && series.kind() == MetricKind.COUNT)
        .flatMap(series -> series.observations().stream().flatMap(seen -> use(series, seen)));
  }

  private Stream<Sign> use(MetricSeries series, Observation seen) {
    return seen.value().signum() > 0 && view.isSeen(seen.on())
        ? Stream.of(new Sign(seen.on(), () -> used(series.metric(), seen)))
        : Stream.empty();
  }

  private Text used(String metric, Observation seen) {
    return Phrase.USED_ON.say(seen.on(), view.metricTitle(metric), seen.value());
  }

  /** Since the last use, from go-live on; empty before it, and where use is not reported. */
  Optional<Silence> ofUse() {
    return view.reports(Feed.USAGE) ? since(Anchor.GO_LIVE, uses()) : Optional.empty();
  }

  /** Since the last small win or completed milestone, from the kickoff on. */
  Optional<Silence> ofWins(Milestones milestones) {
    Stream<Sign> told =
        seen().filter(i -> i.kind() == InteractionKind.SMALL_WIN).map(Contact::sign);
    Stream<Sign> done = milestones.all().stream().flatMap(Contact::win);
    return view.reports(Feed.INTERACTIONS)
        ? since(Anchor.KICKOFF, Stream.concat(told, done))
        : Optional.empty();
  }

  private static Stream<Sign> win(SeenMilestone milestone) {
    return milestone.completedOn().stream()
        .map(day -> new Sign(day, () -> Phrase.WON_ON.say(day, milestone.title())));
  }

  private Optional<Silence> since(Anchor start, Stream<Sign> signs) {
    return view.anchor(start).map(date -> new Silence(view, signs.toList(), List.of(start)));
  }

  private Stream<Interaction> seen() {
    return view.account().interactions().stream().filter(i -> view.isSeen(i.on()));
  }

  Meetings meetings() {
    return new Meetings(view);
  }

  Homework homework() {
    return new Homework(view);
  }
}
