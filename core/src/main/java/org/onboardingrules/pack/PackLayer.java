package org.onboardingrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * One pack of a chain of packs that extend each other, before they are merged.
 *
 * @param folder where it lies
 * @param manifest its {@code pack.yaml}; empty if that is not a mapping of keys
 * @param files its files that could be read, {@code pack.yaml} first
 * @param ruleFiles those of them that hold rules, in order of their names
 * @param bringsRules whether it has rule files, readable or not, as far as can be told
 */
record PackLayer(
    PackFolder folder,
    Optional<Manifest> manifest,
    List<SourceText> files,
    List<SourceText> ruleFiles,
    boolean bringsRules) {

  /** Reads a folder that holds a {@code pack.yaml}. */
  static PackLayer read(PackFolder folder, Findings findings) {
    Optional<SourceText> packFile = folder.packFile(findings);
    Optional<Manifest> manifest = packFile.flatMap(file -> Manifest.read(file, findings));
    Optional<List<String>> names = new RuleFiles(folder, findings).names(manifest);
    List<SourceText> ruleFiles =
        names.stream()
            .flatMap(List::stream)
            .flatMap(file -> folder.text(file, findings).stream())
            .toList();
    List<SourceText> files = new ArrayList<>();
    packFile.ifPresent(files::add);
    files.addAll(ruleFiles);
    boolean brings = names.isEmpty() || !names.get().isEmpty();
    return new PackLayer(folder, manifest, List.copyOf(files), ruleFiles, brings);
  }

  /** Returns what it is called; empty if its id or version is missing or wrong. */
  Optional<PackPart> part() {
    return manifest.flatMap(
        head ->
            head.id()
                .flatMap(
                    id -> head.version().map(version -> new PackPart(id, version, folder.name()))));
  }

  /** Returns the name of one of the files as seen from the folder. */
  String relativeName(SourceText file) {
    return file.name().substring(folder.fileName("").length());
  }
}
