package org.onboardingrules.pack;

import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

/**
 * Reads the entries that lie in time: windows and milestones.
 *
 * @param anchor the anchor of those that name none
 */
record PlanEntries(Anchor anchor) {

  Slot<DeclaredWindow> window(EntryFields entry) {
    Fields fields = entry.fields();
    Anchor from = fields.word("from", Anchor.class).orElse(anchor);
    Optional<WindowUnit> unit = fields.requiredWord("unit", WindowUnit.class);
    OptionalInt length = fields.requiredInteger("length", 0, longest(unit));
    return entry.end(
        () ->
            new DeclaredWindow(
                new Window(entry.id(), from, length.orElseThrow(), unit.orElseThrow()),
                entry.at()));
  }

  Slot<DeclaredMilestone> milestone(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<String> phase = fields.text("phase");
    Optional<Side> owner = fields.word("owner", Side.class);
    OptionalInt dueDay = fields.integer("due-day", 0, Bounds.MOST_DAYS);
    Anchor from = fields.word("from", Anchor.class).orElse(anchor);
    boolean required = fields.flag("required").orElse(true);
    Optional<Text> title = entry.requiredText("title");
    return entry.end(
        () ->
            new DeclaredMilestone(
                entry.id(), phase, owner, dueDay, from, required, title.orElseThrow(), entry.at()));
  }

  private static int longest(Optional<WindowUnit> unit) {
    return unit.filter(WindowUnit.MONTHS::equals).isPresent()
        ? Bounds.MOST_MONTHS
        : Bounds.MOST_DAYS;
  }
}
