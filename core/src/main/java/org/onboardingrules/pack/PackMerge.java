package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.Anchor;

/**
 * Puts packs that extend each other over one another: single values and whole entries of the
 * extending pack replace those of the extended one, the rules switched off and the rule files add
 * up.
 *
 * <p>The anchor is settled first, so that an extending pack that names another one moves all
 * windows and milestones that name none, the inherited ones too.
 *
 * @param product of the merged pack
 * @param anchor of the merged pack
 * @param settings of the merged pack
 * @param sections of the merged pack
 * @param ruleFiles of all packs, those of the most extended pack first
 * @param parts the packs, the most extended one first
 */
record PackMerge(
    Optional<String> product,
    Anchor anchor,
    Settings settings,
    Sections sections,
    List<SourceText> ruleFiles,
    List<PackPart> parts) {

  /** Reads what is left to read of the manifests, and merges; empty if there is no manifest. */
  static Optional<PackMerge> of(PackChain chain, Findings findings) {
    List<PackLayer> layers = chain.layers();
    List<Manifest> manifests = layers.stream().flatMap(layer -> layer.manifest().stream()).toList();
    if (manifests.isEmpty()) {
      return Optional.empty();
    }
    Anchor anchor = last(manifests, Manifest::anchor).orElse(Anchor.CONTRACT_SIGNED);
    List<Layered> read =
        manifests.stream().map(manifest -> Layered.read(manifest, anchor, findings)).toList();
    return Optional.of(
        new PackMerge(
            last(manifests, Manifest::product),
            anchor,
            merged(read.stream().map(Layered::settings), (base, over) -> over.over(base)),
            merged(read.stream().map(Layered::sections), (base, over) -> over.over(base)),
            layers.stream().flatMap(layer -> layer.ruleFiles().stream()).toList(),
            layers.stream().flatMap(layer -> layer.part().stream()).toList()));
  }

  /** Returns the same with other sections. */
  PackMerge with(Sections changed) {
    return new PackMerge(product, anchor, settings, changed, ruleFiles, parts);
  }

  private static <T> T merged(Stream<T> parts, BinaryOperator<T> over) {
    return parts.reduce(over).orElseThrow();
  }

  private static <T> Optional<T> last(
      List<Manifest> manifests, Function<Manifest, Optional<T>> value) {
    return manifests.stream().map(value).flatMap(Optional::stream).reduce((base, over) -> over);
  }
}
