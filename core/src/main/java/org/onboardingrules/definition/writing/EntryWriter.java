package org.onboardingrules.definition.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.definition.Criterion;
import org.onboardingrules.definition.Reason;
import org.onboardingrules.definition.Risk;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.EntryKind;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.term.Text;

/** Writes down what rules conclude, and when. */
record EntryWriter(RulePack pack, Titles titles, Origins origins, RuleWriter rules) {

  List<Criterion> criteria() {
    return pack.criteria().values().stream()
        .map(
            one ->
                new Criterion(
                    entry(
                        new EntryId(EntryKind.CRITERION, one.id()),
                        ConclusionKind.CRITERION,
                        one.title(),
                        Optional.empty(),
                        one),
                    one.required(),
                    one.kind()))
        .sorted(Comparator.comparing(Criterion::required).reversed())
        .toList();
  }

  List<Reason> reasons() {
    return pack.reasons().values().stream()
        .map(this::reason)
        .sorted(Comparator.comparing(one -> pack.decisionOrder().indexOf(one.decision())))
        .toList();
  }

  private Reason reason(DeclaredReason one) {
    ConclusionKind kind =
        switch (one.decision()) {
          case RELEASE -> ConclusionKind.RELEASE;
          case EXTEND -> ConclusionKind.EXTEND;
          case ESCALATE, COMPLETE, CONTINUE -> ConclusionKind.ESCALATE;
        };
    EntryId id = new EntryId(EntryKind.REASON, one.id());
    return new Reason(entry(id, kind, one.text(), one.source(), one), one.decision(), one.to());
  }

  List<Risk> risks() {
    return pack.risks().values().stream()
        .map(
            one ->
                new Risk(
                    entry(
                        new EntryId(EntryKind.RISK, one.id()),
                        ConclusionKind.CHURN_RISK,
                        one.text(),
                        one.source(),
                        one),
                    one.indicator()))
        .toList();
  }

  List<Entry> delayCauses() {
    return pack.delayCauses().values().stream()
        .map(
            one ->
                entry(
                    new EntryId(EntryKind.DELAY_CAUSE, one.id()),
                    ConclusionKind.DELAY_CAUSE,
                    one.text(),
                    one.source(),
                    one))
        .toList();
  }

  List<Entry> plays() {
    return pack.plays().values().stream()
        .map(
            one ->
                entry(
                    new EntryId(EntryKind.PLAY, one.id()),
                    ConclusionKind.PLAY,
                    one.text(),
                    one.source(),
                    one))
        .toList();
  }

  private Entry entry(
      EntryId id, ConclusionKind kind, Text text, Optional<String> source, Declaration declared) {
    return new Entry(
        id,
        titles.dotted(text),
        source,
        origins.of(declared),
        rules.concluding(ConclusionName.of(kind, id.id())));
  }
}
