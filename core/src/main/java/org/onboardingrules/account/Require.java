package org.onboardingrules.account;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks that the values of this package share. */
final class Require {

  private Require() {}

  static void text(String parameter, String value) {
    if (value.isBlank()) {
      throw refused(parameter + " is blank", "give a text with at least one visible character");
    }
  }

  static void text(String parameter, Optional<String> value) {
    value
        .filter(String::isBlank)
        .ifPresent(
            blank -> {
              throw refused(parameter + " is blank", "give a text, or leave it absent");
            });
  }

  static void atLeast(int least, String parameter, int value) {
    if (value < least) {
      throw refused(parameter + " is " + value, "give " + least + " or more");
    }
  }

  static void notBefore(String earlier, LocalDate first, String later, LocalDate second) {
    if (second.isBefore(first)) {
      throw refused(
          later + " is " + second + ", before " + earlier + " " + first,
          "give a date on or after " + first);
    }
  }

  static void distinct(String parameter, List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw refused(
                  parameter + " has `" + id + "` twice",
                  "give each of them an id of its own, or put the two together");
            });
  }

  static IllegalArgumentException refused(String problem, String advice) {
    return new IllegalArgumentException(problem + "\n" + advice);
  }
}
