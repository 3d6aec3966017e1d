package org.onboardingrules.pack;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.Folder;
import org.onboardingrules.source.Snippet;

/**
 * Reports files that look as if their author took them for rule files, and are not read: nothing is
 * worse to find than a rule that silently is not there.
 */
final class UnreadFiles {

  private static final Pattern NOTES = Pattern.compile("(?i)\\.md$");
  private static final Pattern RULE_FILE = Pattern.compile("(?i)\\.drl$");
  private static final Pattern RULE_END = Pattern.compile("(?i)\\.drl");

  private final PackFolder folder;
  private final Findings findings;

  UnreadFiles(PackFolder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Reports them.
   *
   * @param present what lies below {@code rules}, save for what is hidden
   * @param read what of it is read
   */
  void report(List<String> present, List<String> read) {
    for (String file : present) {
      if (!file.endsWith(RuleFiles.END)) {
        reportNamed(file, present);
      } else if (!read.contains(file)) {
        String help = "add it to `rules` in pack.yaml, or take it away";
        report(file, "`rules` in pack.yaml does not list it", help);
      }
    }
    reportBeside("");
    folder.place().folders().stream()
        .filter(UnreadFiles::isMeantAsRules)
        .forEach(this::reportBeside);
  }

  /** What people write about their rules may lie beside them. */
  private void reportNamed(String file, List<String> present) {
    if (!NOTES.matcher(file).find()) {
      String meant = withEnd(file);
      String name = meant.substring(meant.lastIndexOf('/') + 1);
      String help =
          present.contains(meant)
              ? "`" + name + "` is there too: take this one away, or give it another name"
              : "rename it to `" + name + "` if it holds rules, else take it out of `rules`";
      report(file, "the name of a rule file ends in `.drl`", help);
    }
  }

  private void reportBeside(String inner) {
    files(inner).stream()
        .filter(file -> RULE_FILE.matcher(file).find() && !RuleFiles.isHidden(file))
        .forEach(
            file -> report(file, "rule files lie in the folder `rules`", "move it into `rules`"));
  }

  private List<String> files(String inner) {
    Folder place = folder.place();
    try {
      return place.files(inner, 1).orElse(List.of());
    } catch (IOException e) {
      return List.of();
    }
  }

  private void report(String file, String reason, String help) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    findings.add(
        FindingCode.UNREAD_FILE,
        Snippet.ofFile(folder.fileName(file)),
        "`" + name + "` is not read: " + reason,
        help);
  }

  private static boolean isMeantAsRules(String name) {
    return !name.equals(RuleFiles.FOLDER)
        && DidYouMean.nearest(name, Set.of(RuleFiles.FOLDER)).isPresent();
  }

  /** Returns the path with the end that was probably meant. */
  private static String withEnd(String file) {
    int name = file.lastIndexOf('/') + 1;
    Matcher end = RULE_END.matcher(file);
    int dot = file.lastIndexOf('.');
    int cut = end.find(name) ? end.start() : dot > name ? dot : file.length();
    return file.substring(0, cut) + RuleFiles.END;
  }
}
