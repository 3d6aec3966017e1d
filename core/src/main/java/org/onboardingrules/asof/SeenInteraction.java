package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.InteractionKind;

/** An interaction that is seen as of the date. */
final class SeenInteraction extends PartFact implements Interaction {

  private final org.onboardingrules.account.Interaction interaction;

  SeenInteraction(org.onboardingrules.account.Interaction interaction, View view) {
    super(view, Labels.of(interaction));
    this.interaction = interaction;
  }

  @Override
  Optional<Account.Part> part() {
    return Optional.of(interaction);
  }

  @Override
  public String kind() {
    return interaction.kind().word();
  }

  @Override
  public String spokenBy() {
    return interaction.spokenBy().word();
  }

  @Override
  public LocalDate on() {
    return interaction.on();
  }

  @Override
  public BigDecimal daysAgo() {
    return view().daysSince(interaction.on());
  }

  @Override
  public @Nullable Boolean within(String window) {
    return view()
        .dates(view().window(window))
        .map(dates -> dates.contains(interaction.on()))
        .orElse(null);
  }

  @Override
  public @Nullable Boolean attended() {
    return interaction.attended().orElse(null);
  }

  @Override
  public @Nullable String about() {
    return interaction.about().map(Coded::word).orElse(null);
  }

  @Override
  public @Nullable String sentiment() {
    return interaction.sentiment().map(Coded::word).orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    Text told = told();
    return switch (property) {
      case "within" -> view().missing(view().window(arguments.get(0)).from());
      case "attended" ->
          detail(
              attended(),
              "interactions.attended",
              "whether the customer attended the " + told.en(),
              told.ja() + "へのお客様の出席の有無");
      case "about" ->
          detail(
              about(),
              "interactions.about",
              "which cause of churn, if any, was voiced in the " + told.en(),
              told.ja() + "で述べられた解約の原因（あれば）");
      case "sentiment" ->
          detail(
              sentiment(),
              "interactions.sentiment",
              "how the " + told.en() + " felt",
              told.ja() + "の印象");
      default -> Stream.empty();
    };
  }

  /** What it was, by its date: a meeting, or else an interaction. */
  private Text told() {
    Text kind =
        interaction.kind() == InteractionKind.MEETING
            ? CodedText.of(InteractionKind.MEETING)
            : new Text("interaction", "やり取り");
    return new Text(kind.en() + " of " + interaction.on(), interaction.on() + "の" + kind.ja());
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    Stream<Text> day = Stream.of(Phrase.ON.say(interaction.on()));
    return switch (property) {
      case "daysAgo" -> day;
      case "within" -> Stream.concat(day, view().told(arguments.get(0)));
      default -> Stream.empty();
    };
  }
}
