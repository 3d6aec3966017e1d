package org.onboardingrules.data.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a page: tables in fences such as {@code csv customers.csv}, mappings in fences
 * such as {@code yaml mapping.yaml}, and the report on one in a fence {@code text} behind it.
 */
public final class PageExamples {

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(\\w+)( \\S+)?\\n(.*?)^```$|^## (.*?)$");

  /**
   * A mapping with the tables above it in its section.
   *
   * @param section the heading above it
   * @param files by name, the mapping among them
   * @param report what is found; empty if the page shows no report
   */
  public record Example(String section, Map<String, String> files, Optional<String> report) {

    /** Lays the files out in a folder. */
    public MappedFolder in(Path folder) {
      MappedFolder mapped = new MappedFolder(folder);
      files.forEach(mapped::with);
      return mapped;
    }

    @Override
    public String toString() {
      return section + ": " + files.keySet();
    }
  }

  private PageExamples() {}

  /** Returns the examples of a page, in its order. */
  public static List<Example> of(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    String section = "";
    Matcher fence = FENCE.matcher(Files.readString(page));
    while (fence.find()) {
      if (fence.group(4) != null) {
        section = fence.group(4);
        files.clear();
      } else if (fence.group(2) != null) {
        files.put(fence.group(2).strip(), fence.group(3));
        if (fence.group(1).equals("yaml")) {
          examples.add(new Example(section, new LinkedHashMap<>(files), Optional.empty()));
        }
      } else if (fence.group(1).equals("text") && !examples.isEmpty()) {
        Example last = examples.remove(examples.size() - 1);
        examples.add(new Example(section, last.files(), Optional.of(fence.group(3))));
      }
    }
    return examples;
  }
}
