package org.onboardingrules.pack;

import org.onboardingrules.source.Snippet;

/**
 * A name that an entry uses and that another section must declare.
 *
 * @param target the section
 * @param name the name
 * @param at where it is used
 */
record Reference(Target target, String name, Snippet at) {

  /** The sections that other entries refer to. */
  enum Target {
    WINDOW("window"),
    MILESTONE("milestone"),
    METRIC("metric"),
    GOAL("goal"),
    SEGMENT("segment");

    private final String noun;

    Target(String noun) {
      this.noun = noun;
    }

    String noun() {
      return noun;
    }

    String plural() {
      return noun + "s";
    }
  }
}
