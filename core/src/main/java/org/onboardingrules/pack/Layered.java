package org.onboardingrules.pack;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.term.code.Anchor;

/**
 * What one {@code pack.yaml} says below its head.
 *
 * @param settings its single values
 * @param sections its entries
 */
record Layered(Settings settings, Sections sections) {

  /**
   * Reads the rest of a manifest, and reports the keys that mean nothing.
   *
   * @param anchor the anchor of everything that names none
   */
  static Layered read(Manifest manifest, Anchor anchor, Findings findings) {
    Settings settings = new SettingsReader(manifest, findings).read();
    Sections sections = SectionsReader.read(manifest, anchor, findings);
    if (!sections.without().ids().isEmpty() && !manifest.fields().has("extends")) {
      refuseWithout(manifest, findings);
    }
    manifest.fields().done();
    return new Layered(settings, sections);
  }

  private static void refuseWithout(Manifest manifest, Findings findings) {
    findings.add(
        FindingCode.CONTRADICTION,
        manifest.fields().at("without"),
        "rules are switched off, but no pack is extended that could bring them",
        "add `extends` with the name of that pack, or delete the rules themselves");
  }
}
