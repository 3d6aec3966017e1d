package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.term.code.Coded;

/** An interaction that is seen as of the date. */
final class SeenInteraction extends PartFact implements Interaction {

  private final org.onboardingrules.account.Interaction interaction;

  SeenInteraction(org.onboardingrules.account.Interaction interaction, View view) {
    super(view, Labels.of(interaction));
    this.interaction = interaction;
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
}
