package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.YAML_FEATURE;

import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;

/** Finds the features of YAML that are not used here: aliases, anchors, tags, merge keys. */
final class YamlFeatures {

  private final Region region;
  private final Findings findings;

  YamlFeatures(Region region, Findings findings) {
    this.region = region;
    this.findings = findings;
  }

  /**
   * Reports the anchors, tags or the alias at the start of a node and returns where its content
   * starts. No node of JSON starts with one of their signs.
   */
  int skip(int start) {
    String text = region.text();
    int at = start;
    while (at < text.length() && "&!".indexOf(text.charAt(at)) >= 0) {
      boolean anchor = text.charAt(at) == '&';
      String what = anchor ? "anchors" : "tags";
      String help = "remove " + (anchor ? "the anchor" : "the tag");
      Spot spot = new Spot(region, at);
      fault(spot, word(spot), what, help).addTo(findings);
      at = afterBlanks(text, wordEnd(text, at));
    }
    if (at < text.length() && text.charAt(at) == '*') {
      alias(new Spot(region, at)).addTo(findings);
    }
    return at;
  }

  /** Returns what to say about an alias. */
  static Fault alias(Scalar alias) {
    String help = "write out the value that stands at `&%s`".formatted(alias.text().substring(1));
    String message = "aliases are not used here: " + Quoted.of(alias.text());
    return new Fault(YAML_FEATURE, alias.at(), message, help);
  }

  /** Returns what to say about the alias at a spot. */
  static Fault alias(Spot at) {
    return alias(aliasAt(at));
  }

  private static Scalar aliasAt(Spot spot) {
    return Scalar.alias(word(spot), spot.mark(word(spot).length()));
  }

  /** Returns the alias that a node is, if its content starts with the sign of one. */
  Optional<Scalar> aliasAt(int content) {
    Spot spot = new Spot(region, content);
    return spot.character() == '*' ? Optional.of(aliasAt(spot)) : Optional.empty();
  }

  /** Reports a merge key; returns whether it is one. */
  boolean isMerge(Scalar key, int start) {
    boolean merge = key.text().equals("<<") && region.text().startsWith("<<", start);
    if (merge) {
      String help = "write out the keys that it would bring";
      fault(new Spot(region, start), "<<", "merge keys", help).addTo(findings);
    }
    return merge;
  }

  private static String word(Spot at) {
    return at.text().substring(at.at(), wordEnd(at.text(), at.at()));
  }

  private static Fault fault(Spot at, String word, String what, String help) {
    String message = "%s are not used here: %s".formatted(what, Quoted.of(word));
    return new Fault(YAML_FEATURE, at.mark(word.length()), message, help);
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && " \t\r\n,[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int afterBlanks(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
