package org.onboardingrules.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.source.Snippet;

/**
 * What came of reading a pack, for those who go on in spite of faults: editors, and checks that
 * want to report the faults of the rules in the same go. Immutable.
 *
 * @param pack the pack; where the report has errors, without the entries and values that they are
 *     about; empty if not even its id and version could be read
 * @param report everything that is wrong with the pack's files, those of extended packs included
 */
public record PackReading(Optional<RulePack> pack, ValidationReport report) {

  /**
   * Reads what can be read of the pack in a folder. Never fails: a folder that is not there is a
   * finding too.
   */
  public static PackReading of(Path folder) {
    Findings findings = new Findings();
    Optional<RulePack> pack =
        isPack(folder, findings) ? read(PackFolder.of(folder), findings) : Optional.empty();
    return new PackReading(pack, findings.report());
  }

  private static Optional<RulePack> read(PackFolder folder, Findings findings) {
    PackChain chain = PackChain.read(folder, findings);
    Optional<PackMerge> merge = PackMerge.of(chain, findings);
    if (chain.whole()) {
      merge.ifPresent(merged -> new MergedCheck(merged, findings).run());
      checkRules(chain, findings);
    }
    String digest = PackDigest.of(chain.layers());
    return chain
        .asked()
        .manifest()
        .flatMap(manifest -> merge.flatMap(merged -> pack(manifest, merged, digest)));
  }

  private static Optional<RulePack> pack(Manifest manifest, PackMerge merged, String digest) {
    return manifest
        .id()
        .flatMap(
            id -> manifest.version().map(v -> new RulePack(id, v, manifest.at(), merged, digest)));
  }

  private static void checkRules(PackChain chain, Findings findings) {
    if (chain.layers().stream().noneMatch(PackLayer::bringsRules)) {
      PackLayer asked = chain.asked();
      findings.add(
          FindingCode.NO_RULES,
          asked.manifest().map(Manifest::at).orElseThrow(),
          "the pack brings no rules",
          "put a rule file into the folder `rules`, such as `rules/completion.drl`");
    }
  }

  private static boolean isPack(Path given, Findings findings) {
    PackFolder folder = PackFolder.of(given);
    String file = folder.fileName(PackFolder.PACK_FILE);
    if (!Files.isDirectory(folder.path())) {
      String fault =
          Files.exists(folder.path()) ? "`%s` is not a folder" : "there is no folder `%s`";
      findings.add(
          FindingCode.NO_PACK,
          Snippet.ofFile(folder.name()),
          fault.formatted(given),
          "give the folder that holds `" + PackFolder.PACK_FILE + "`");
      return false;
    }
    if (!folder.holdsPack()) {
      findings.add(
          FindingCode.NO_PACK,
          Snippet.ofFile(file),
          "no file `" + PackFolder.PACK_FILE + "` in the folder `" + given + "`",
          "create it; it starts with `pack` and `version`");
      return false;
    }
    return true;
  }
}
