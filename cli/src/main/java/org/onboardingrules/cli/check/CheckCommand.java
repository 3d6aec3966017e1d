package org.onboardingrules.cli.check;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.ReportJson;
import org.onboardingrules.format.ReportSarif;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  onboarding check my-product --fail-on warning --format sarif > findings.sarif"
    })
public final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON,
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
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
      description =
          "The least severity that makes the check fail: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  Severity failOn = Severity.ERROR;

  /** Returns 0 if nothing was found that makes the check fail, 1 if it was, 2 without a pack. */
  @Override
  public Integer call() {
    ValidationReport report = CompiledPack.check(pack.source());
    print(report);
    return fails(report) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private boolean fails(ValidationReport report) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.compareTo(failOn) <= 0)
        .anyMatch(severity -> !report.of(severity).isEmpty());
  }

  private void print(ValidationReport report) {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(CheckText.of(report));
      case JSON -> out.print(ReportJson.write(report) + "\n");
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
}
