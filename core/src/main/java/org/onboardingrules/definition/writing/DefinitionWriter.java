package org.onboardingrules.definition.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.definition.Completion;
import org.onboardingrules.definition.Decisions;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.definition.PackHead;
import org.onboardingrules.explanation.writing.ConclusionNames;
import org.onboardingrules.explanation.writing.GuardWords;
import org.onboardingrules.pack.PackPart;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;

/** Puts a pack and its rules into words. */
public final class DefinitionWriter {

  private final RulePack pack;
  private final EntryWriter entries;
  private final RuleWriter rules;
  private final PlanWriter plan;

  private DefinitionWriter(RulePack pack, List<Rule> rules) {
    Titles titles = new Titles(pack, new Figures(pack));
    Origins origins = new Origins(pack);
    ThresholdUses uses = new ThresholdUses();
    this.pack = pack;
    this.rules = new RuleWriter(ordered(pack, rules), titles, origins, uses);
    this.entries = new EntryWriter(pack, titles, origins, this.rules);
    this.plan = new PlanWriter(pack, titles, origins, uses);
  }

  /**
   * Returns the definition.
   *
   * @param rules all rules of the pack, without those that it switches off
   */
  public static Definition of(RulePack pack, List<Rule> rules) {
    return new DefinitionWriter(pack, rules).write();
  }

  /** In the order of the files, and within a file of the places. */
  private static List<Rule> ordered(RulePack pack, List<Rule> rules) {
    return rules.stream()
        .sorted(
            Comparator.<Rule>comparingInt(rule -> pack.ruleFiles().indexOf(rule.file()))
                .thenComparing(rule -> rule.nameSpan().start()))
        .toList();
  }

  /** The plan comes last: what thresholds are compared with is known from the rules. */
  private Definition write() {
    return new Definition(
        head(),
        new Completion(
            rules.concluding(ConclusionNames.COMPLETION),
            List.of(
                GuardWords.needed(pack.valueEvidence()),
                pack.greenHealthNeeded()
                    ? GuardWords.GREEN_HEALTH_NEEDED
                    : GuardWords.NO_HEALTH_NEEDED),
            pack.deadline().map(window -> entries.titles().named(NameKind.WINDOW, window)),
            entries.criteria()),
        decisions(),
        entries.risks(),
        entries.delayCauses(),
        entries.plays(),
        plan.write());
  }

  private PackHead head() {
    List<PackPart> parts = pack.parts();
    List<PackHead.Extended> extended = new ArrayList<>();
    for (int i = parts.size() - 2; i >= 0; i--) {
      extended.add(new PackHead.Extended(parts.get(i).id(), parts.get(i).version()));
    }
    return new PackHead(
        pack.id(),
        pack.version(),
        pack.digest(),
        pack.product(),
        pack.anchor(),
        extended,
        pack.without().values().stream()
            .map(off -> new PackHead.RuleOff(off.rule(), off.reason()))
            .toList());
  }

  private Decisions decisions() {
    return new Decisions(
        pack.decisionOrder().stream()
            .map(action -> new Decisions.Taken(action, GuardSayings.when(action)))
            .toList(),
        entries.reasons(),
        GuardSayings.all(),
        GuardSayings.limits(pack));
  }
}
