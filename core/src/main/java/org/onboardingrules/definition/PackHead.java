package org.onboardingrules.definition;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.code.Anchor;

/**
 * What a pack is and is for. Immutable.
 *
 * @param id its id
 * @param version its version
 * @param digest the SHA-256 of its files
 * @param product what its customers onboard to; empty if the pack does not say
 * @param anchor what days count from where nothing else is said
 * @param extended the packs that it extends, the nearest first
 * @param without the rules of those that do not hold here
 */
public record PackHead(
    String id,
    String version,
    String digest,
    Optional<String> product,
    Anchor anchor,
    List<Extended> extended,
    List<RuleOff> without) {

  /** Copies the lists. */
  public PackHead {
    extended = List.copyOf(extended);
    without = List.copyOf(without);
  }

  /**
   * A pack that is extended.
   *
   * @param id its id
   * @param version its version
   */
  public record Extended(String id, String version) {}

  /**
   * A rule of an extended pack that does not hold here.
   *
   * @param rule its name
   * @param reason why, as the pack says
   */
  public record RuleOff(String rule, String reason) {}
}
