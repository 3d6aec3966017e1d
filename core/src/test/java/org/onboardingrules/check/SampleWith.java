package org.onboardingrules.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.Finding;

/**
 * The sample pack of the documentation with something added or changed, for tests that look at the
 * codes and messages of its findings.
 */
public final class SampleWith {

  private final Path folder;
  private final StringBuilder changes = new StringBuilder();

  private SampleWith(Path folder) {
    this.folder = folder;
  }

  /** Returns the sample pack, to be laid out in an empty folder. */
  public static SampleWith in(Path folder) {
    return new SampleWith(folder);
  }

  /** Changes lines of a file. */
  public SampleWith change(String file, String before, String after) {
    changes.append("--- ").append(file).append('\n');
    changes.append(signed("-", before)).append(signed("+", after));
    return this;
  }

  /** Changes a line of {@code pack.yaml}. */
  public SampleWith pack(String before, String after) {
    return change("pack.yaml", before, after);
  }

  /** Adds rules in a file of their own. */
  public SampleWith rules(String rules) {
    return change("rules/added.drl", "", rules);
  }

  /** Adds a rule with these conditions, which draws a play. */
  public SampleWith when(String conditions) {
    return rules(
        """
        rule "Added"
        when
            %s
        then
            insert( Play.of("agree-figures") );
        end
        """
            .formatted(conditions));
  }

  /** Returns the code of each finding, a blank and its message. */
  public List<String> findings() throws IOException {
    return report().stream().map(found -> found.code().code() + " " + found.message()).toList();
  }

  /** Returns the code of each finding. */
  public List<String> codes() throws IOException {
    return report().stream().map(found -> found.code().code()).toList();
  }

  private List<Finding> report() throws IOException {
    return BrokenPack.report("```diff\n" + changes + "\n```", folder).findings();
  }

  private static String signed(String sign, String text) {
    return text.lines().map(line -> sign + line + "\n").collect(Collectors.joining());
  }
}
