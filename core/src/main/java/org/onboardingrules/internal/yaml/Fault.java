package org.onboardingrules.internal.yaml;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

/** Why a text is not YAML or not JSON, in words of this library, before it becomes a finding. */
record Fault(FindingCode code, Snippet at, String message, String help) {

  static Fault malformed(Snippet at, String message, String help) {
    return new Fault(FindingCode.MALFORMED, at, message, help);
  }

  /** Says that a document is nested too deeply. */
  static Fault tooDeep(Snippet at) {
    String message = "lists and mappings are nested more than %s deep".formatted(Limits.DEPTH);
    return malformed(at, message, "write a flatter document; maybe a bracket is not closed");
  }

  void addTo(Findings findings) {
    findings.add(code, at, message, help);
  }
}
