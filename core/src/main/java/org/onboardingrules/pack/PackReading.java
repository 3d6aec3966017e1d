package org.onboardingrules.pack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.source.SourceText;

/**
 * What came of reading a pack, for those who go on in spite of faults: editors, and checks that
 * want to report the faults of the rules in the same go. Immutable.
 *
 * @param pack the pack; where the report has errors, without the entries and values that they are
 *     about; empty if not even its id and version could be read
 * @param ruleFiles the rule files that could be read, also where {@code pack.yaml} could not
 * @param accountFiles the files below its folder {@code accounts}, from which scenarios start
 * @param scenarioFiles the files below its folder {@code scenarios}
 * @param names the ids that the pack declares, as far as they are known
 * @param without the rules of extended packs that do not hold here, by the rule's name
 * @param report everything that is wrong with the pack's files, those of extended packs included
 */
public record PackReading(
    Optional<RulePack> pack,
    List<SourceText> ruleFiles,
    List<SourceText> accountFiles,
    List<SourceText> scenarioFiles,
    DeclaredNames names,
    SortedMap<String, SwitchedOff> without,
    ValidationReport report) {

  /** Copies the collections. */
  public PackReading {
    ruleFiles = List.copyOf(ruleFiles);
    accountFiles = List.copyOf(accountFiles);
    scenarioFiles = List.copyOf(scenarioFiles);
    without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
  }

  /** Returns the reading of a pack in which nothing is wrong, without accounts and scenarios. */
  public static PackReading of(RulePack pack) {
    return new PackReading(
        Optional.of(pack),
        pack.ruleFiles(),
        List.of(),
        List.of(),
        pack.names(),
        pack.without(),
        ValidationReport.CLEAN);
  }

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
    return source
        .open(findings)
        .map(open -> read(open, findings))
        .orElseGet(() -> nothing(findings.report()));
  }

  private static PackReading nothing(ValidationReport report) {
    return new PackReading(
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        DeclaredNames.unknown(),
        new TreeMap<>(),
        report);
  }

  private static PackReading read(OpenPack open, Findings findings) {
    try (open) {
      if (open.folder().holdsPack()) {
        return read(open.folder(), findings);
      }
      NoPack.report(open, findings);
      return nothing(findings.report());
    }
  }

  private static PackReading read(PackFolder folder, Findings findings) {
    PackChain chain = PackChain.read(folder, findings);
    Optional<PackMerge> merge = PackMerge.of(chain, findings);
    Optional<Sections> sections = merge.map(PackMerge::sections);
    if (chain.whole()) {
      merge.ifPresent(merged -> new MergedCheck(merged, findings).run());
      checkRules(chain, findings);
    }
    String digest = PackDigest.of(chain.layers());
    Optional<RulePack> pack =
        chain
            .asked()
            .manifest()
            .flatMap(manifest -> merge.flatMap(merged -> pack(manifest, merged, digest)));
    return new PackReading(
        pack,
        chain.layers().stream().flatMap(layer -> layer.ruleFiles().stream()).toList(),
        SideFiles.accounts(folder, findings),
        SideFiles.scenarios(folder, findings),
        sections
            .filter(s -> chain.whole())
            .map(DeclaredNames::of)
            .orElseGet(DeclaredNames::unknown),
        sections.map(s -> s.without().values()).orElseGet(TreeMap::new),
        findings.report());
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
