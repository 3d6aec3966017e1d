package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.SlashPath;
import org.onboardingrules.source.Snippet;

/** Finds the pack that another one extends. The only place that knows what such a name means. */
final class PackLookup {

  private PackLookup() {}

  /**
   * Returns the folder that {@code written} means: {@code standard} the pack of the library, a text
   * with a slash a path relative to the extending pack's folder, any other the folder of that name
   * beside it. Empty, with a finding, if there is no pack.
   */
  static Optional<PackFolder> find(PackFolder from, String written, Snippet at, Findings findings) {
    Optional<PackFolder> found = resolved(from, written).filter(PackFolder::holdsPack);
    if (found.isEmpty()) {
      findings.add(
          FindingCode.EXTENDS_NOT_FOUND,
          at,
          "there is no pack `" + written + "`",
          advice(from, written));
    }
    return found;
  }

  private static Optional<PackFolder> resolved(PackFolder from, String written) {
    if (written.equals(StandardPack.NAME)) {
      return Optional.of(StandardPack.folder());
    }
    SlashPath further = isPath(written) ? SlashPath.of(written) : SlashPath.of("../" + written);
    return written.startsWith("/") ? Optional.empty() : Optional.of(from.go(further));
  }

  private static String advice(PackFolder from, String written) {
    if (isPath(written)) {
      return "write a path that leads from `" + from.name() + "` to a folder with `pack.yaml`";
    }
    Stream<String> beside = from.neighbours().stream();
    List<String> known = Stream.concat(beside, Stream.of(StandardPack.NAME)).toList();
    return DidYouMean.nearest(written, known)
        .map(name -> "did you mean `" + name + "`?")
        .orElse(
            "name a folder with `pack.yaml` beside `"
                + from.name()
                + "`, or write its path, or `standard` for the pack of the library");
  }

  private static boolean isPath(String written) {
    return written.contains("/");
  }
}
