package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.Folder;
import org.onboardingrules.internal.file.SlashPath;
import org.onboardingrules.source.Snippet;

/** Says that there is no pack at a place, and where one might be. */
final class NoPack {

  private static final List<String> MISSPELT =
      List.of(
          "pack.yml",
          "Pack.yaml",
          "Pack.yml",
          "PACK.yaml",
          "pack.YAML",
          "pack.yaml.txt",
          "pack.json");

  private static final String CREATE = "create it; it starts with `pack` and `version`";

  /** How many packs are named. */
  private static final int MOST = 5;

  private NoPack() {}

  static void report(OpenPack open, Findings findings) {
    PackFolder folder = open.folder();
    findings.add(
        FindingCode.NO_PACK,
        Snippet.ofFile(folder.fileName(PackFolder.PACK_FILE)),
        "no file `" + PackFolder.PACK_FILE + "` in " + open.description(),
        advice(folder));
  }

  private static String advice(PackFolder folder) {
    Optional<String> misspelt = MISSPELT.stream().filter(folder.place()::isFile).findFirst();
    if (misspelt.isPresent()) {
      return "rename `" + misspelt.get() + "` to `" + PackFolder.PACK_FILE + "`";
    }
    List<String> packs = packsBelow(folder).limit(MOST).toList();
    return packs.isEmpty()
        ? nearby(folder)
        : "give a folder in it that holds a pack: "
            + packs.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** Somebody may have gone a folder too far, or into the one beside it. */
  private static String nearby(PackFolder folder) {
    if (folder.path().isHere()) {
      return CREATE;
    }
    PackFolder around = folder.go(SlashPath.of(".."));
    return around.holdsPack()
        ? "give the folder around it, `" + around.name() + "`, which holds one"
        : DidYouMean.nearest(folder.path().last(), folder.neighbours())
            .map(name -> "did you mean `" + name + "`, which lies beside it?")
            .orElse(CREATE);
  }

  private static Stream<String> packsBelow(PackFolder folder) {
    return folder.place().folders().stream()
        .filter(name -> !RuleFiles.isHidden(name))
        .flatMap(
            name -> {
              PackFolder inner = folder.go(SlashPath.of(name));
              return inner.holdsPack() ? Stream.of(name) : packsIn(inner, name);
            });
  }

  private static Stream<String> packsIn(PackFolder outer, String path) {
    Folder place = outer.place();
    return place.folders().stream()
        .filter(name -> place.isFile(name + "/" + PackFolder.PACK_FILE))
        .map(name -> path + "/" + name);
  }
}
