package org.onboardingrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.term.code.Anchor;

/** Reads what the moment of first value is. */
final class FirstValueReader {

  private static final String GOAL = "goal";
  private static final String MILESTONE = "milestone";

  private final Fields fields;
  private final Findings findings;
  private final int before;

  FirstValueReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
    this.before = findings.count();
  }

  Slot<FirstValue> read() {
    Optional<String> goal = fields.text(GOAL);
    Optional<String> milestone = fields.text(MILESTONE);
    Anchor from = fields.word("from", Anchor.class).orElse(Anchor.CONTRACT_SIGNED);
    if (!fields.hasOneOf(GOAL, MILESTONE)) {
      findings.add(
          FindingCode.MISSING_KEY,
          fields.at(),
          "`first-value` names neither a goal nor a milestone",
          "add `goal` or `milestone` with the id of a declared one");
    }
    fields.done();
    List<Reference> references = new ArrayList<>();
    List<FirstValue> moments = new ArrayList<>();
    goal.ifPresent(
        id -> {
          references.add(new Reference(Reference.Target.GOAL, id, fields.at(GOAL)));
          moments.add(new FirstValue(FirstValue.ReachedBy.GOAL, id, from));
        });
    milestone.ifPresent(
        id -> {
          references.add(new Reference(Reference.Target.MILESTONE, id, fields.at(MILESTONE)));
          moments.add(new FirstValue(FirstValue.ReachedBy.MILESTONE, id, from));
        });
    return new Slot<>(theOne(moments), references);
  }

  private Optional<FirstValue> theOne(List<FirstValue> moments) {
    if (findings.count() > before) {
      return Optional.empty();
    }
    if (moments.size() > 1) {
      findings.add(
          FindingCode.CONTRADICTION,
          fields.at(MILESTONE),
          "`first-value` names both a goal and a milestone",
          "keep the one that is the moment of first value");
      return Optional.empty();
    }
    return Optional.of(moments.get(0));
  }
}
