package org.onboardingrules.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.internal.file.SlashPath;
import org.onboardingrules.source.Snippet;

/**
 * A finding as SARIF has it.
 *
 * @param ruleId its code
 * @param ruleIndex where the code is explained
 * @param level its weight
 * @param message what is wrong, and what to do about it
 * @param locations its place
 */
record SarifResult(
    String ruleId,
    int ruleIndex,
    String level,
    Map<String, String> message,
    List<Location> locations) {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  /**
   * Returns a finding.
   *
   * @param folder where files start
   */
  static SarifResult of(Finding finding, int ruleIndex, String folder) {
    return new SarifResult(
        finding.code().code(),
        ruleIndex,
        finding.severity().name().toLowerCase(Locale.ROOT),
        ReportSarif.text(finding.message() + "\nhelp: " + finding.help()),
        List.of(
            new Location(
                new PhysicalLocation(
                    Map.of("uri", uri(folder, finding.place().file())),
                    Region.of(finding.where()),
                    ContextRegion.of(finding.where())))));
  }

  private static String uri(String folder, String file) {
    return encoded(folder.isEmpty() ? file : SlashPath.of(folder).resolve(file).toString());
  }

  /** Percent-encodes all but what stands for itself in every part of a path (RFC 3986). */
  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }

  record Location(PhysicalLocation physicalLocation) {}

  record PhysicalLocation(
      Map<String, String> artifactLocation, Region region, Optional<ContextRegion> contextRegion) {}

  /** The stretch that is meant; where the line is empty, or a whole file is meant, the line. */
  record Region(
      int startLine,
      OptionalInt startColumn,
      OptionalInt endColumn,
      Optional<Map<String, String>> snippet) {

    static Region of(Snippet where) {
      int line = where.place().line();
      if (where.line().isEmpty()) {
        return new Region(line, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
      }
      int past = where.line().codePointCount(0, where.line().length()) + 1;
      int start = Math.min(where.place().column(), past);
      int end = Math.min(start + where.length(), past);
      return new Region(
          line,
          OptionalInt.of(start),
          OptionalInt.of(end),
          Optional.of(ReportSarif.text(part(where.line(), start, end))));
    }

    private static String part(String line, int start, int end) {
      int first = line.offsetByCodePoints(0, start - 1);
      return line.substring(first, line.offsetByCodePoints(first, end - start));
    }
  }

  /** The line in which it stands. */
  record ContextRegion(int startLine, Map<String, String> snippet) {

    static Optional<ContextRegion> of(Snippet where) {
      return where.line().isEmpty()
          ? Optional.empty()
          : Optional.of(new ContextRegion(where.place().line(), ReportSarif.text(where.line())));
    }
  }
}
