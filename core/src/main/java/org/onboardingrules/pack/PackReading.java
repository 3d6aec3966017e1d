package org.onboardingrules.pack;

import java.nio.file.Path;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;

/**
 * What came of reading a pack, for those who go on in spite of faults: editors, and checks that
 * want to report the faults of the rules in the same go. Immutable.
 *
 * @param pack the pack; where the report has errors, without the entries and values that they are
 *     about; empty if not even its id and version could be read
 * @param report everything that is wrong with the pack's files, those of extended packs included
 */
public record PackReading(Optional<RulePack> pack, ValidationReport report) {

  /** Reads what can be read of the pack that a path leads to, as {@link #of(PackSource)}. */
  public static PackReading of(Path path) {
    return of(PackSource.at(path));
  }

  /**
   * Reads what can be read of a pack. Never fails: a place that is not there, or holds no pack, is
   * a finding too.
   */
  public static PackReading of(PackSource source) {
    Findings findings = new Findings();
    Optional<RulePack> pack = source.open(findings).flatMap(open -> read(open, findings));
    return new PackReading(pack, findings.report());
  }

  private static Optional<RulePack> read(OpenPack open, Findings findings) {
    try (open) {
      if (open.folder().holdsPack()) {
        return read(open.folder(), findings);
      }
      NoPack.report(open, findings);
      return Optional.empty();
    }
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
}
