package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.Text;

/**
 * What people call things, and how a change is told them.
 *
 * @param today what happens later is told as a date by which it has to
 */
record Telling(RulePack pack, LocalDate today) {

  Text metric(String id) {
    return Optional.ofNullable(pack.metrics().get(id))
        .flatMap(DeclaredMetric::title)
        .orElseGet(() -> Text.same(id));
  }

  /** The unit with a blank before it; empty if the pack does not know the metric. */
  String unit(String metric) {
    DeclaredMetric declared = pack.metrics().get(metric);
    return declared == null ? "" : " " + declared.unit();
  }

  Text milestone(String id) {
    return Optional.ofNullable(pack.milestones().get(id))
        .map(declared -> declared.title())
        .orElseGet(() -> Text.same(id));
  }

  Text goal(String id) {
    return Optional.ofNullable(pack.goals().get(id))
        .map(declared -> declared.title())
        .orElseGet(() -> Text.same(id));
  }

  /** When it happens, after what does; what is dated back is told as of that date. */
  Text when(LocalDate on) {
    if (on.isBefore(today)) {
      return new Text(" as of " + on, on + "付けで");
    }
    return new Text(" by " + on, on + "までに");
  }

  /** A change that moves no figure. */
  AccountChange change(ChangeKind kind, String of, LocalDate on, String en, String ja) {
    Text when = when(on);
    return new AccountChange(
        kind,
        of,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        on,
        new Text(en + when.en(), when.ja() + ja));
  }
}
