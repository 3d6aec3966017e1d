package org.onboardingrules.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

/**
 * A pack with the packs that it extends, directly and through others.
 *
 * @param layers the most extended pack first, the one that was asked for last
 * @param whole whether every pack of the chain was found, with a mapping of keys in it
 */
record PackChain(List<PackLayer> layers, boolean whole) {

  /** Reads the chain from the folder of the pack that is asked for. */
  static PackChain read(PackFolder asked, Findings findings) {
    Deque<PackLayer> layers = new ArrayDeque<>();
    Map<String, String> seen = new LinkedHashMap<>();
    boolean whole = true;
    Optional<PackFolder> next = Optional.of(asked);
    while (next.isPresent()) {
      PackFolder folder = next.get();
      seen.put(folder.place().identity(), folder.name());
      PackLayer layer = PackLayer.read(folder, findings);
      layers.addFirst(layer);
      int before = findings.count();
      next = extended(layer, seen, findings);
      whole = layer.manifest().isPresent() && findings.count() == before && whole;
    }
    return new PackChain(List.copyOf(layers), whole);
  }

  /** Returns the pack that was asked for. */
  PackLayer asked() {
    return layers.get(layers.size() - 1);
  }

  private static Optional<PackFolder> extended(
      PackLayer layer, Map<String, String> seen, Findings findings) {
    Optional<Manifest> manifest = layer.manifest();
    Optional<String> written = manifest.flatMap(Manifest::extended);
    if (manifest.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    Snippet at = manifest.get().fields().at("extends");
    Optional<PackFolder> found = PackLookup.find(layer.folder(), written.get(), at, findings);
    if (found.isPresent() && seen.containsKey(found.get().place().identity())) {
      refuseCycle(found.get(), layer, seen, at, findings);
      return Optional.empty();
    }
    return found;
  }

  private static void refuseCycle(
      PackFolder found, PackLayer layer, Map<String, String> seen, Snippet at, Findings findings) {
    List<String> path = List.copyOf(seen.keySet());
    int start = path.indexOf(found.place().identity());
    String circle =
        path.subList(start, path.size()).stream()
            .map(folder -> seen.get(folder) + " -> ")
            .collect(Collectors.joining());
    findings.add(
        FindingCode.EXTENDS_CYCLE,
        at,
        "packs extend each other in a circle: " + circle + found.name(),
        "take `extends` out of `" + layer.folder().fileName(PackFolder.PACK_FILE) + "`");
  }
}
