package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.YAML_FEATURE;

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
  static Fault alias(Spot at) {
    return fault(at, word(at), "aliases", "write out the value");
  }

  /** Reports a merge key. */
  void checkKey(Scalar key, int start) {
    if (key.text().equals("<<") && region.text().startsWith("<<", start)) {
      fault(new Spot(region, start), "<<", "merge keys", "write out the keys").addTo(findings);
    }
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
