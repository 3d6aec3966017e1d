package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;

/**
 * Makes a disagreement small enough to read: takes away rules, conditions and parts of the account
 * one by one, as long as the two judges still disagree.
 */
final class SmallestDisagreement {

  private List<String> bodies;
  private Account account;

  private SmallestDisagreement(List<String> bodies, Account account) {
    this.bodies = bodies;
    this.account = account;
  }

  static String of(List<String> bodies, Account account) {
    SmallestDisagreement smallest = new SmallestDisagreement(bodies, account);
    while (smallest.shrinkRules() || smallest.shrinkConditions() || smallest.shrinkAccount()) {
      // another round, as each step may open the way for another
    }
    return smallest.text();
  }

  private boolean shrinkRules() {
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.size() > 1 && take(without(bodies, i), account)) {
        return true;
      }
    }
    return false;
  }

  private boolean shrinkConditions() {
    for (int i = 0; i < bodies.size(); i++) {
      List<String> lines = bodies.get(i).lines().toList();
      for (int line = 1; line < lines.size() - 1; line++) {
        List<String> fewer = new ArrayList<>(bodies);
        fewer.set(i, String.join("\n", without(lines, line)) + "\n");
        if (!lines.get(line).equals("then") && take(fewer, account)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean shrinkAccount() {
    List<Account.Part> parts = RandomAccounts.parts(account);
    for (int i = 0; i < parts.size(); i++) {
      if (take(bodies, RandomAccounts.with(account, without(parts, i)))) {
        return true;
      }
    }
    return false;
  }

  /** Takes the smaller case if the judges still disagree on it. */
  private boolean take(List<String> fewerBodies, Account smallerAccount) {
    if (!disagree(fewerBodies, smallerAccount)) {
      return false;
    }
    bodies = fewerBodies;
    account = smallerAccount;
    return true;
  }

  private static boolean disagree(List<String> bodies, Account account) {
    try {
      return !Judges.of(bodies).on(account).agree();
    } catch (Exception | AssertionError notARule) {
      return false;
    }
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return fewer;
  }

  private String text() {
    return "the smallest case found:\n"
        + String.join("\n", bodies)
        + "segment "
        + account.segment().orElseThrow()
        + ", feeds "
        + account.feeds()
        + ", anchors "
        + account.anchors()
        + ", events "
        + account.events()
        + RandomAccounts.parts(account).stream()
            .map(part -> "\n" + part)
            .collect(Collectors.joining());
  }
}
