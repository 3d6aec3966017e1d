package org.onboardingrules.authoring.fact;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.term.code.Feed;

/**
 * All facts about one account as of one date. Immutable and thread-safe. Facts of a type stand in
 * the order of their labels, so that nothing depends on the order in which a host lists them.
 */
public final class Facts {

  private final Onboarding onboarding;
  private final Map<Class<? extends Fact>, List<Fact>> byType;
  private final Set<Feed> reported;

  /**
   * Gathers facts.
   *
   * @param onboarding the fact on the account as a whole
   * @param others all other facts, by the type that rules know them by
   * @param reported the feeds that the host reports for this account
   */
  public Facts(
      Onboarding onboarding,
      Map<Class<? extends Fact>, ? extends List<? extends Fact>> others,
      Set<Feed> reported) {
    this.onboarding = onboarding;
    this.byType = new LinkedHashMap<>();
    others.forEach((type, facts) -> byType.put(type, inOrder(facts)));
    byType.put(Onboarding.class, List.of(onboarding));
    this.reported = reported.isEmpty() ? EnumSet.noneOf(Feed.class) : EnumSet.copyOf(reported);
  }

  private static List<Fact> inOrder(List<? extends Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing((Fact fact) -> fact.label().en()))
        .collect(Collectors.toUnmodifiableList());
  }

  /** Returns the fact on the account as a whole. */
  public Onboarding onboarding() {
    return onboarding;
  }

  /** Returns the facts of a type, in the order of their labels; empty if there are none. */
  public List<Fact> of(Class<?> type) {
    List<Fact> facts = byType.get(type);
    return facts == null ? List.of() : facts;
  }

  /** Returns whether the host reports a feed, so that what is not listed did not happen. */
  public boolean reports(Feed feed) {
    return reported.contains(feed);
  }
}
