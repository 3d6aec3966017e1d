package org.onboardingrules.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.SwitchedOff;
import org.onboardingrules.rule.reading.ReadRule;

/** Whether the rules that a pack switches off are there. */
final class SwitchedOffCheck {

  private SwitchedOffCheck() {}

  static void run(Collection<SwitchedOff> without, List<ReadRule> all, Findings findings) {
    Set<String> names = all.stream().map(ReadRule::name).collect(Collectors.toSet());
    for (SwitchedOff off : without) {
      if (!names.contains(off.rule())) {
        findings.add(
            FindingCode.UNDECLARED_NAME,
            off.at(),
            "there is no rule `" + off.rule() + "` to do without",
            DidYouMean.advice(off.rule(), names, "rules"));
      }
    }
  }
}
