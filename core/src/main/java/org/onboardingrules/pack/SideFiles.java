package org.onboardingrules.pack;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * The files beside the rules that say nothing about what the pack concludes: accounts and
 * scenarios. Where a place tells nobody what it holds, there are none.
 */
final class SideFiles {

  private static final List<String> YAML = List.of(".yaml", ".yml");
  private static final List<String> ACCOUNTS =
      List.of(".yaml", ".yml", ".json", ".jsonl", ".ndjson");

  private SideFiles() {}

  static List<SourceText> accounts(PackFolder folder, Findings findings) {
    return read(folder, "accounts", ACCOUNTS, findings);
  }

  static List<SourceText> scenarios(PackFolder folder, Findings findings) {
    return read(folder, "scenarios", YAML, findings);
  }

  private static List<SourceText> read(
      PackFolder folder, String inner, List<String> endings, Findings findings) {
    return names(folder, inner, findings).orElse(List.of()).stream()
        .filter(file -> ends(file, endings) && !isHidden(file))
        .flatMap(file -> folder.text(file, findings).stream())
        .toList();
  }

  private static Optional<List<String>> names(PackFolder folder, String inner, Findings findings) {
    try {
      return folder.place().files(inner, Integer.MAX_VALUE);
    } catch (IOException e) {
      folder.reportUnlisted(inner, findings);
      return Optional.empty();
    }
  }

  private static boolean ends(String file, List<String> endings) {
    return endings.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static boolean isHidden(String file) {
    return file.startsWith(".") || file.contains("/.");
  }
}
