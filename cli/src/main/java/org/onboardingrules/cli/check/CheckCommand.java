package org.onboardingrules.cli.check;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.ReportJson;
import org.onboardingrules.format.ReportSarif;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a pack and prints everything that was found. */
@Command(
    name = "check",
    description = "Shows everything that is wrong with a rule pack, and what to do about it.",
    exitCodeList = {
      "0:nothing was found that makes the check fail",
      "1:an error was found, or what --fail-on names",
      "2:wrong use, or no pack at this place"
    },
    footer = {
      "  onboarding check my-product",
      "  onboarding check my-product --watch",
      "  onboarding check my-product --fail-on warning --format github",
      "  onboarding check all-packs.jar --folder packs/my-product --format sarif > findings.sarif"
    })
public final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The severities as they are written. */
  static final class Severities implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Stream.of(Severity.values())
          .map(severity -> severity.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  @Spec @Nullable CommandSpec spec;

  @Mixin PackArgument pack = new PackArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      completionCandidates = Severities.class,
      description =
          "The least severity that makes the check fail: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  Severity failOn = Severity.ERROR;

  @Option(
      names = "--watch",
      description = "Check again whenever a file of the pack changes, until Ctrl-C.")
  private boolean watch;

  /** Returns 0 if nothing was found that makes the check fail, 1 if it was, 2 without a pack. */
  @Override
  public Integer call() {
    return watch ? watch(new PackFiles(pack.path())) : check();
  }

  private int check() {
    ValidationReport report = CompiledPack.check(pack.source());
    print(report);
    return fails(report) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private int watch(PackFiles files) {
    if (Files.notExists(pack.path())) {
      pack.source();
      throw new ParameterException(
          command(), "`--watch` needs files that can change, and `standard` has none");
    }
    PrintWriter err = command().getErr();
    Map<Path, String> known = files.states();
    int status = check();
    err.println("watching `" + pack.path() + "`; Ctrl-C ends");
    Watch.on(files)
        .run(
            known,
            changed -> {
              err.println("\nchanged: " + some(changed));
              checkAgain();
            });
    return status;
  }

  /** While files are moved about there may be no pack for a moment. */
  private void checkAgain() {
    try {
      check();
    } catch (ParameterException e) {
      command().getErr().println(e.getMessage());
    }
  }

  private static String some(List<Path> changed) {
    String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
    return "`" + changed.get(0) + "`" + more;
  }

  private boolean fails(ValidationReport report) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.compareTo(failOn) <= 0)
        .anyMatch(severity -> !report.of(severity).isEmpty());
  }

  private void print(ValidationReport report) {
    PrintWriter out = command().getOut();
    boolean colour = command().getColorScheme().ansi().enabled();
    switch (format) {
      case TEXT -> out.print(colour ? CheckText.inColour(report) : CheckText.of(report));
      case JSON -> out.print(ReportJson.write(report) + "\n");
      case GITHUB -> out.print(GithubAnnotations.of(report, around()));
      case SARIF -> out.print(ReportSarif.write(report, around()) + "\n");
    }
    out.flush();
  }

  /**
   * Returns the folder around the pack, relative to where the command runs, so that whoever reads
   * the report finds the files. Files of a jar lie in no folder.
   */
  private String around() {
    Path here = Path.of("").toAbsolutePath();
    Path path = here.resolve(pack.path()).normalize();
    Optional<Path> around =
        Files.isDirectory(path) ? Optional.ofNullable(path.getParent()) : Optional.empty();
    return around
        .filter(parent -> parent.getRoot().equals(here.getRoot()))
        .map(parent -> here.relativize(parent).toString())
        .orElse("")
        .replace(here.getFileSystem().getSeparator(), "/");
  }

  private CommandLine command() {
    return requireNonNull(spec).commandLine();
  }
}
