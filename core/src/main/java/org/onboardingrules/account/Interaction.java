package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;

/**
 * Something that was said or held between the companies. Immutable.
 *
 * @param on when it was
 * @param spokenBy the side that spoke, or that held the meeting
 * @param kind what it was, or what was voiced in it
 * @param attended whether the customer attended the meeting; absent means not known
 * @param sentiment how it felt; absent means not known
 * @param speaker who spoke, by name
 * @param about which cause of churn was voiced (R40); absent means none, or not known
 */
public record Interaction(
    LocalDate on,
    Side spokenBy,
    InteractionKind kind,
    Optional<Boolean> attended,
    Optional<Sentiment> sentiment,
    Optional<String> speaker,
    Optional<ChurnCause> about)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the speaker is blank
   */
  public Interaction {
    requireNonNull(on, "on");
    requireNonNull(spokenBy, "spokenBy");
    requireNonNull(kind, "kind");
    requireNonNull(attended, "attended");
    requireNonNull(sentiment, "sentiment");
    Require.text("speaker", speaker);
    requireNonNull(about, "about");
  }

  /** Returns an interaction of which no more is known. */
  public static Interaction of(LocalDate on, Side spokenBy, InteractionKind kind) {
    return new Interaction(
        on, spokenBy, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this interaction, attended by the customer or not. */
  public Interaction withAttended(boolean customerCame) {
    return new Interaction(
        on, spokenBy, kind, Optional.of(customerCame), sentiment, speaker, about);
  }

  /** Returns this interaction with how it felt. */
  public Interaction withSentiment(Sentiment feeling) {
    return new Interaction(on, spokenBy, kind, attended, Optional.of(feeling), speaker, about);
  }

  /** Returns this interaction with who spoke. */
  public Interaction withSpeaker(String name) {
    return new Interaction(on, spokenBy, kind, attended, sentiment, Optional.of(name), about);
  }

  /** Returns this interaction with the cause of churn that was voiced in it. */
  public Interaction withAbout(ChurnCause voiced) {
    return new Interaction(on, spokenBy, kind, attended, sentiment, speaker, Optional.of(voiced));
  }
}
