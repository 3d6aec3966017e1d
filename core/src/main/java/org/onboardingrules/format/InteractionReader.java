package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;

/** Reads an interaction. */
final class InteractionReader {

  private InteractionReader() {}

  static Optional<Interaction> read(Section section) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<Side> spokenBy = section.requiredWord("spoken-by", Side.class);
    Optional<InteractionKind> kind = section.requiredWord("kind", InteractionKind.class);
    Optional<Boolean> attended = section.flag("attended");
    Optional<Sentiment> sentiment = section.word("sentiment", Sentiment.class);
    Optional<String> speaker = section.text("speaker");
    Optional<ChurnCause> about = section.word("about", ChurnCause.class);
    return section.built(
        () ->
            new Interaction(
                on.orElseThrow(),
                spokenBy.orElseThrow(),
                kind.orElseThrow(),
                attended,
                sentiment,
                speaker,
                about));
  }
}
