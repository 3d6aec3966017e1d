package org.onboardingrules.pack;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Scalar;

/**
 * Which files of a pack hold its rules: those that {@code pack.yaml} lists, or else every {@code
 * *.drl} below {@code rules}. Hidden ones, whose names or folders start with a dot, are passed
 * over. A list holds wherever the pack lies, so that it is the same pack everywhere.
 */
final class RuleFiles {

  static final String FOLDER = "rules";
  static final String END = ".drl";

  private static final String BELOW = FOLDER + "/";

  /** Names between slashes, none of which starts with a dot. */
  private static final Pattern NAME =
      Pattern.compile("([^./\\\\][^/\\\\]*/)*[^./\\\\][^/\\\\]*\\.drl");

  private final PackFolder folder;
  private final Findings findings;

  RuleFiles(PackFolder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Returns the rule files, relative to the pack's folder and in order. Empty, with a finding, if
   * nobody knows which there are.
   */
  Optional<List<String>> names(Optional<Manifest> manifest) {
    Optional<List<String>> present = present(manifest);
    Optional<List<Scalar>> listed = manifest.flatMap(Manifest::ruleFiles);
    Optional<List<String>> names =
        listed.isPresent()
            ? listed.map(list -> listed(list, present.orElse(List.of())))
            : present.map(files -> files.stream().filter(file -> file.endsWith(END)).toList());
    if (present.isPresent() && names.isPresent()) {
      new UnreadFiles(folder, findings).report(present.get(), names.get());
    }
    return names;
  }

  /** Returns all that lies below {@code rules} and is not hidden, whatever it is. */
  private Optional<List<String>> present(Optional<Manifest> manifest) {
    try {
      Optional<List<String>> files = folder.place().files(FOLDER, Integer.MAX_VALUE);
      boolean silent = manifest.isPresent() && manifest.get().ruleFiles().isEmpty();
      if (files.isEmpty() && silent) {
        findings.add(
            FindingCode.UNREADABLE,
            manifest.get().at(),
            "the rule files cannot be listed where the pack lies",
            "list them here, such as `rules: [completion.drl]`; `rules: []` if there are none");
      }
      return files.map(all -> all.stream().filter(file -> !isHidden(file)).toList());
    } catch (IOException e) {
      folder.reportUnlisted(FOLDER, findings);
      return Optional.empty();
    }
  }

  private List<String> listed(List<Scalar> list, List<String> present) {
    TreeSet<String> names = new TreeSet<>();
    for (Scalar item : list) {
      String file = BELOW + item.text();
      if (!NAME.matcher(item.text()).matches()) {
        refuse(
            item,
            "names no rule file",
            "write a path that starts below `rules` and ends in `.drl`");
      } else if (!folder.place().isFile(file)) {
        refuse(item, "is not below `rules`", advice(item.text(), present));
      } else if (!names.add(file)) {
        findings.add(
            FindingCode.DUPLICATE_KEY,
            item.at(),
            "`" + item.text() + "` is listed twice",
            "keep one of them");
      }
    }
    return List.copyOf(names);
  }

  private void refuse(Scalar item, String problem, String help) {
    findings.add(FindingCode.UNREADABLE, item.at(), "`" + item.text() + "` " + problem, help);
  }

  private static String advice(String written, List<String> present) {
    if (written.startsWith(BELOW)) {
      return "write it without `" + BELOW + "`";
    }
    List<String> known = present.stream().map(file -> file.substring(BELOW.length())).toList();
    return DidYouMean.nearest(written, known)
        .map(name -> "did you mean `" + name + "`?")
        .orElse("put the file there, or take it out of the list");
  }

  static boolean isHidden(String file) {
    return Arrays.stream(file.split("/", -1)).anyMatch(name -> name.startsWith("."));
  }
}
