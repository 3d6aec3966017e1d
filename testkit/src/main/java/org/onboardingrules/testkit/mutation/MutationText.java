package org.onboardingrules.testkit.mutation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onboardingrules.source.Excerpt;

/** Writes a report on mutants for a terminal. Stateless and thread-safe. */
public final class MutationText {

  private MutationText() {}

  /** Returns the report: the score, a line for each kind of change, then what nobody noticed. */
  public static String of(MutationReport report) {
    String survivors =
        report.survivors().stream()
            .map(result -> "\n" + survivor(result.mutant()) + telling(result, report))
            .collect(Collectors.joining());
    return head(report) + kinds(report) + survivors + notToldApart(report);
  }

  private static String head(MutationReport report) {
    return "%s: %s of %s mutants noticed by %s scenarios, %s %%\n"
        .formatted(
            report.pack(),
            report.ratio().seen(),
            report.ratio().all(),
            report.scenarios(),
            report.ratio().percent().toPlainString());
  }

  private static String kinds(MutationReport report) {
    Map<MutationKind, int[]> tallies = new TreeMap<>();
    for (MutantResult result : report.results()) {
      int[] tally = tallies.computeIfAbsent(result.mutant().kind(), kind -> new int[2]);
      tally[0] += result.fate() instanceof Fate.Killed ? 1 : 0;
      tally[1] += result.fate() instanceof Fate.NotToldApart ? 0 : 1;
    }
    StringBuilder text = new StringBuilder();
    tallies.forEach(
        (kind, tally) ->
            text.append("  %-22s %4s of %4s\n".formatted(kind.word(), tally[0], tally[1])));
    return text.toString();
  }

  private static String survivor(Mutant mutant) {
    return mutant.at().place()
        + ": not noticed: "
        + Excerpt.printable(mutant.change())
        + "\n"
        + Excerpt.of(mutant.at());
  }

  private static String telling(MutantResult result, MutationReport report) {
    return Telling.of(result)
        .map(telling -> "  this scenario would notice:\n\n" + telling.write(report.accounts()))
        .orElse("");
  }

  private static String notToldApart(MutationReport report) {
    if (report.notToldApart().isEmpty()) {
      return "";
    }
    String lines =
        report.notToldApart().stream()
            .map(result -> "  " + Excerpt.printable(result.mutant().toString()) + "\n")
            .collect(Collectors.joining());
    return "\nnot counted, because no account was found that tells them from the pack:\n" + lines;
  }
}
