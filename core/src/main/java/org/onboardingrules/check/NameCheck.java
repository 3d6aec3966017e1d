package org.onboardingrules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.DeclaredNames;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.reading.ReadRule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.DecisionAction;

/** Holds the names that rules use against those that the pack declares. */
final class NameCheck {

  private final PackReading reading;
  private final Findings findings;

  NameCheck(PackReading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  /**
   * Checks the names in rules.
   *
   * @return those that the pack does not declare
   */
  List<NameUse> check(List<ReadRule> rules) {
    List<NameUse> undeclared =
        rules.stream().flatMap(rule -> rule.names().stream()).filter(this::isUndeclared).toList();
    List<Snippet> suspicious = suspicious();
    undeclared.stream()
        .filter(use -> suspicious.stream().noneMatch(at -> isIn(use.where(), at)))
        .forEach(this::report);
    return undeclared;
  }

  /** Characters that are reported already; a name with one of them is right but for that. */
  private List<Snippet> suspicious() {
    return findings.report().findings().stream()
        .filter(finding -> finding.code() == FindingCode.SUSPICIOUS_CHARACTER)
        .map(Finding::where)
        .toList();
  }

  private static boolean isIn(Snippet name, Snippet character) {
    int from = name.place().column();
    int at = character.place().column();
    return name.place().file().equals(character.place().file())
        && name.place().line() == character.place().line()
        && from <= at
        && at < from + name.length();
  }

  private boolean isUndeclared(NameUse use) {
    return declared(reading.names(), use.kind())
        .filter(names -> !names.contains(use.name()))
        .isPresent();
  }

  private void report(NameUse use) {
    findings.add(
        FindingCode.UNKNOWN_NAME,
        use.where(),
        "the pack declares no " + use.kind().noun() + " `" + use.name() + "`",
        help(use, declared(reading.names(), use.kind()).orElse(Set.of())));
  }

  private String help(NameUse use, Set<String> declared) {
    Optional<DeclaredReason> reason =
        reading.pack().flatMap(pack -> Optional.ofNullable(pack.reasons().get(use.name())));
    if (reason.isPresent() && use.kind().section().equals("reasons")) {
      return "`"
          + use.name()
          + "` is declared with `decision: "
          + reason.get().decision().word()
          + "`; name another reason, or draw that conclusion";
    }
    return DidYouMean.nearest(use.name(), declared)
        .map(name -> "did you mean `" + name + "`?")
        .orElse("declare it under `" + use.kind().section() + "` in pack.yaml");
  }

  /** Returns the names of a kind that a pack declares; empty if not all of them are known. */
  static Optional<Set<String>> declared(DeclaredNames names, NameKind kind) {
    return switch (kind) {
      case ESCALATE_REASON -> names.reasonsFor(DecisionAction.ESCALATE);
      case EXTEND_REASON -> names.reasonsFor(DecisionAction.EXTEND);
      case RELEASE_REASON -> names.reasonsFor(DecisionAction.RELEASE);
      default -> names.in(kind.section());
    };
  }
}
