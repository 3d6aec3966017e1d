package org.onboardingrules.testkit.law;

import org.onboardingrules.testkit.ExamplePacks;

/** Prints what becomes of the laws of example packs: the number of tries, then names of packs. */
public final class LawsOfPacks {

  private LawsOfPacks() {}

  /** Runs them. */
  public static void main(String[] args) {
    int tries = Integer.parseInt(args[0]);
    for (int i = 1; i < args.length; i++) {
      long start = System.nanoTime();
      System.out.println(Laws.of(ExamplePacks.of(args[i])).tries(tries).run());
      System.out.printf("%.1f s%n%n", (System.nanoTime() - start) / 1e9);
    }
  }
}
