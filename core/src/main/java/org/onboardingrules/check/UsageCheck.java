package org.onboardingrules.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.explanation.writing.ToldText;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.reading.ReadRule;
import org.onboardingrules.term.Gap;

/**
 * Whether what a pack declares is used. Segments and milestones count by themselves, and criteria
 * have a finding of their own; a rule that is switched off still uses its names. Where a name is
 * used that is not declared, one that is was probably meant, so nothing is said of its section.
 */
final class UsageCheck {

  private final RulePack pack;
  private final Findings findings;
  private final Set<Use> used;

  /** A name under a key of {@code pack.yaml}. */
  private record Use(String section, String name) {}

  UsageCheck(RulePack pack, List<ReadRule> rules, Findings findings) {
    this.pack = pack;
    this.findings = findings;
    this.used =
        rules.stream()
            .flatMap(rule -> rule.names().stream())
            .map(UsageCheck::use)
            .collect(Collectors.toCollection(HashSet::new));
    usedByThePack().forEach(used::add);
  }

  void run() {
    check(NameKind.WINDOW, pack.windows().values(), "name it in a rule, as `deadline` or as `due`");
    check(NameKind.METRIC, pack.metrics().values(), "ask for it in a rule or a goal");
    check(NameKind.GOAL, pack.goals().values(), "ask for it in a rule");
    check(NameKind.THRESHOLD, pack.thresholds().values(), "compare with it in a rule");
    check(NameKind.ESCALATE_REASON, pack.reasons().values(), "draw it in a rule");
    check(NameKind.RISK, pack.risks().values(), "draw it in a rule");
    check(NameKind.DELAY_CAUSE, pack.delayCauses().values(), "draw it in a rule");
    check(NameKind.PLAY, pack.plays().values(), "draw it in a rule");
  }

  private static Use use(NameUse use) {
    return new Use(use.kind().section(), use.name());
  }

  private Stream<Use> usedByThePack() {
    Stream<Use> metrics =
        pack.goals().values().stream()
            .map(DeclaredGoal::metric)
            .map(metric -> new Use(NameKind.METRIC.section(), metric));
    Stream<Use> windows =
        Stream.concat(pack.deadline().stream(), windowsOfMilestones())
            .map(window -> new Use(NameKind.WINDOW.section(), window));
    Stream<Use> firstValue =
        pack.firstValue().stream()
            .map(
                first ->
                    first.match(
                        goal -> new Use(NameKind.GOAL.section(), goal.id()),
                        milestone -> new Use(NameKind.MILESTONE.section(), milestone.id()),
                        total -> new Use(NameKind.METRIC.section(), total.metric())));
    return Stream.of(metrics, windows, firstValue, usedByTexts()).flatMap(uses -> uses);
  }

  private Stream<String> windowsOfMilestones() {
    return pack.milestones().values().stream()
        .flatMap(milestone -> milestone.due().stream())
        .flatMap(due -> due.match(day -> Stream.of(), end -> Stream.of(end.window())));
  }

  /** A gap may name a threshold, or ask a property with a window. */
  private Stream<Use> usedByTexts() {
    return ToldText.all(pack)
        .flatMap(told -> Gap.in(told.text()))
        .flatMap(
            gap ->
                Stream.concat(
                    gap.name().stream().map(name -> new Use(NameKind.THRESHOLD.section(), name)),
                    gap.argument().stream().map(name -> new Use(NameKind.WINDOW.section(), name))))
        .filter(use -> pack.names().in(use.section()).orElse(Set.of()).contains(use.name()));
  }

  private void check(NameKind kind, Collection<? extends Declaration> declared, String remedy) {
    Set<String> known = declared.stream().map(Declaration::id).collect(Collectors.toSet());
    if (used.stream()
        .anyMatch(use -> use.section().equals(kind.section()) && !known.contains(use.name()))) {
      return;
    }
    for (Declaration declaration : declared) {
      if (!used.contains(new Use(kind.section(), declaration.id()))) {
        findings.add(
            FindingCode.UNUSED_NAME,
            declaration.at(),
            "nothing uses the " + noun(kind) + " `" + declaration.id() + "`",
            remedy + ", or delete it");
      }
    }
  }

  private static String noun(NameKind kind) {
    return kind == NameKind.ESCALATE_REASON ? "reason" : kind.noun();
  }
}
