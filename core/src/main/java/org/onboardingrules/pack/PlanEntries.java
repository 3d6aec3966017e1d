package org.onboardingrules.pack;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Due;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.YearlyPeriod;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

/**
 * Reads the entries that lie in time: windows, milestones and busy periods.
 *
 * @param anchor the anchor of those that name none
 */
record PlanEntries(Anchor anchor) {

  private static final String DUE = "due";
  private static final String DUE_DAY = "due-day";
  private static final String FROM = "from";

  private static final TextForm MONTH_AND_DAY =
      new TextForm(
          Pattern.compile(
              "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                  + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])"),
          FindingCode.BAD_DATE,
          "is not a day of the year",
          "write month and day with two digits each and no year, such as `03-15`");

  /** Who writes a number means the day. */
  private static final TextForm WINDOW =
      new TextForm(
          IdForms.KEBAB.pattern(),
          FindingCode.BAD_NAME,
          "is not the id of a window",
          "write the id of a window, or `due-day` with the number of a day");

  Slot<DeclaredWindow> window(EntryFields entry) {
    Fields fields = entry.fields();
    Anchor from = fields.word(FROM, Anchor.class).orElse(anchor);
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
    Optional<Due> due = due(entry);
    boolean required = fields.flag("required").orElse(true);
    Optional<Text> title = entry.requiredText("title");
    return entry.end(
        () ->
            new DeclaredMilestone(
                entry.id(), phase, owner, due, required, title.orElseThrow(), entry.at()));
  }

  private Optional<Due> due(EntryFields entry) {
    Fields fields = entry.fields();
    OptionalInt day = fields.integer(DUE_DAY, 0, Bounds.MOST_DAYS);
    Anchor from = fields.word(FROM, Anchor.class).orElse(anchor);
    Optional<String> window = fields.text(DUE, WINDOW);
    window.ifPresent(id -> entry.refer(Reference.Target.WINDOW, id, fields.at(DUE)));
    if (fields.has(DUE)) {
      refuse(DUE_DAY, "keep one of them", entry);
      refuse(FROM, "delete it; the window says from which event it counts", entry);
    }
    return window
        .<Due>map(Due.AtEndOf::new)
        .or(() -> day.stream().<Due>mapToObj(number -> new Due.OnDay(number, from)).findFirst());
  }

  private static void refuse(String key, String help, EntryFields entry) {
    if (entry.fields().has(key)) {
      entry
          .findings()
          .add(
              FindingCode.CONTRADICTION,
              entry.fields().at(key),
              "`" + key + "` does not go with `" + DUE + "`",
              help);
    }
  }

  static Slot<DeclaredBusyPeriod> busyPeriod(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<MonthDay> from = fields.requiredText(FROM, MONTH_AND_DAY).map(PlanEntries::monthDay);
    Optional<MonthDay> until =
        fields.requiredText("until", MONTH_AND_DAY).map(PlanEntries::monthDay);
    Optional<Text> text = entry.requiredText("text");
    Optional<String> source = fields.text("source");
    return entry.end(
        () ->
            new DeclaredBusyPeriod(
                entry.id(),
                new YearlyPeriod(from.orElseThrow(), until.orElseThrow()),
                text.orElseThrow(),
                source,
                entry.at()));
  }

  private static MonthDay monthDay(String written) {
    return MonthDay.parse("--" + written);
  }

  private static int longest(Optional<WindowUnit> unit) {
    return unit.filter(WindowUnit.MONTHS::equals).isPresent()
        ? Bounds.MOST_MONTHS
        : Bounds.MOST_DAYS;
  }
}
