package org.onboardingrules.cli.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.cli.check.CheckText;
import org.onboardingrules.cli.console.StatusLine;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.format.ReportJson;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.coverage.Coverage;
import org.onboardingrules.testkit.coverage.CoveragePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tests a pack: its scenarios, what they see and would notice, and the laws. */
@Command(
    name = "test",
    description = {
      "Tests a rule pack: runs its scenarios, tells which conditions they see decide, tries the"
          + " laws, and asks which slips the scenarios would notice."
    },
    exitCodeList = {
      "0:all that was asked holds",
      "1:a scenario fails, a law is broken, less than a gate demands, or a pack with errors",
      "2:wrong use, or no pack at this place"
    },
    footer = {
      "  onboarding test my-product",
      "  onboarding test my-product --only scenarios,laws --tries 10000 --seed 7",
      "  onboarding test my-product --only coverage --suggest --html coverage.html",
      "  onboarding test my-product --min-coverage 95 --min-mutation 90"
    })
public final class TestCommand implements Callable<Integer> {

  /** How results are printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private PackArgument pack = new PackArgument();

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description =
          "The parts to run: ${COMPLETION-CANDIDATES} (default: all, the quickest first). Of the"
              + " example packs, scenarios take about 5 seconds, coverage 1, laws 10, and mutation"
              + " 10 to 60.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(
      names = "--min-coverage",
      paramLabel = "PERCENT",
      converter = Gate.Reader.class,
      description = "Fail if the scenarios see less of the conditions decide.")
  private Gate coverage = Gate.NONE;

  @Option(
      names = "--min-mutation",
      paramLabel = "PERCENT",
      converter = Gate.Reader.class,
      description = "Fail if the scenarios notice less of the slips.")
  private Gate mutation = Gate.NONE;

  @Option(
      names = "--suggest",
      description = "Name a scenario for each gap in the coverage; takes longer.")
  private boolean suggest;

  @Option(
      names = "--inherited",
      description = "Ask coverage and mutation about what the pack takes over, too.")
  private boolean inherited;

  @Option(
      names = "--tries",
      paramLabel = "N",
      description =
          "How many cases are tried for the laws (default: 1000), and for each gap or slip that no"
              + " scenario sees (default: 3000).")
  private @Nullable Integer tries;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where the cases of the laws come from (default: 1, always the same cases).")
  private @Nullable Long seed;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the coverage as a page for a browser, too.")
  private @Nullable Path html;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  /** Returns 0 if all that was asked holds, else 1. */
  @Override
  public Integer call() {
    Tests tests = tests();
    try (StatusLine status = StatusLine.on(err())) {
      status.show("reading the pack");
      TestedPack tested = TestedPack.load(pack.source());
      writePage(tests, tested);
      Map<Part, PartReport> reports = run(tests, tested, status);
      return conclude(tested, reports);
    } catch (ValidationException e) {
      ValidationReport report = e.report();
      out().print(format == Format.JSON ? ReportJson.write(report) + "\n" : CheckText.of(report));
      out().flush();
      return ExitCode.SOFTWARE;
    }
  }

  private Tests tests() {
    refuseIdle("--min-coverage", coverage, Part.COVERAGE);
    refuseIdle("--min-mutation", mutation, Part.MUTATION);
    if (tries != null && tries < 1) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(), "`--tries`: `" + tries + "` is below 1");
    }
    return new Tests(
        inherited ? Scope.ALL : Scope.OWN,
        tries == null ? OptionalInt.empty() : OptionalInt.of(tries),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
        suggest,
        coverage,
        mutation);
  }

  /** A gate on a part that is not run would let everything pass. */
  private void refuseIdle(String option, Gate gate, Part part) {
    if (!gate.equals(Gate.NONE) && !only.contains(part)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(),
          "`%s` asks about %s, which `--only` leaves out".formatted(option, part));
    }
  }

  /** Prints each part as soon as it is done: the quick ones come first. */
  private Map<Part, PartReport> run(Tests tests, TestedPack tested, StatusLine status) {
    Map<Part, PartReport> reports = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      if (only.contains(part)) {
        status.show(part.toString());
        PartReport report = tests.run(part, tested);
        reports.put(part, report);
        status.clear();
        if (format == Format.TEXT) {
          out().print((reports.size() == 1 ? "" : "\n") + report.text());
          out().flush();
        }
      }
    }
    return reports;
  }

  private int conclude(TestedPack tested, Map<Part, PartReport> reports) {
    List<String> failures = new ArrayList<>();
    reports.values().forEach(report -> failures.addAll(report.failures()));
    if (format == Format.JSON) {
      out().print(TestJson.of(tested, reports, failures));
    } else if (!failures.isEmpty()) {
      out().println("\nfailed: " + String.join(", ", failures));
    }
    out().flush();
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void writePage(Tests tests, TestedPack tested) {
    if (html == null) {
      return;
    }
    Coverage seen = tests.coverage(tested);
    try {
      Files.writeString(html, CoveragePage.of(seen, tests.suggestions(seen, tested)));
    } catch (IOException e) {
      throw new UncheckedIOException("`" + html + "` cannot be written", e);
    }
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}
