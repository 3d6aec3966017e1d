package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Values;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Anchor;

/**
 * The day from which a scenario counts: {@code day 14} is 14 calendar days after it.
 *
 * @param base the account whose anchor it is; empty if the scenario names none that is there
 * @param anchor the pack's default anchor; empty if the pack cannot be told
 * @param missed whether to tell that the account has no date for it: not where a fault of the
 *     account that is told already may be why
 */
record DayZero(Optional<WrittenAccount> base, Optional<Anchor> anchor, boolean missed) {

  /** The two forms of a date, for the help of a message. */
  static final String BOTH_FORMS =
      "write a date such as `2026-01-31`, or `day 14` for 14 days after the anchor";

  private static final Pattern FORM = Pattern.compile("day (0|-?[1-9][0-9]{0,4})");
  private static final int LAST_YEAR = 9999;

  /** Returns the day of an account that stands in a file of its own. */
  static DayZero of(Optional<WrittenAccount> base, Optional<RulePack> pack) {
    boolean sound = base.filter(WrittenAccount::isSound).isPresent();
    return new DayZero(base, pack.map(RulePack::anchor), sound);
  }

  /** Returns the day of an account that a scenario brings itself, and that is not read yet. */
  static DayZero ofInline(WrittenAccount account, Optional<RulePack> pack) {
    return new DayZero(Optional.of(account), pack.map(RulePack::anchor), true);
  }

  /** Returns whether a value has the form {@code day 14}. */
  static boolean isCounted(Scalar written) {
    return days(written).isPresent();
  }

  /** Returns the finding with a help that names both forms if it is about the form of a date. */
  static Finding withBothForms(Finding finding) {
    return finding.code() == FindingCode.BAD_DATE
        ? new Finding(finding.code(), finding.where(), finding.message(), BOTH_FORMS)
        : finding;
  }

  /** Returns a date in either form; empty, mostly with a finding, if there is none. */
  Optional<LocalDate> date(Scalar written, Findings findings) {
    Optional<LocalDate> date =
        isCounted(written) ? counted(written, findings) : iso(written, findings);
    return date.filter(day -> isOfThisEra(day, written, findings));
  }

  private static Optional<LocalDate> iso(Scalar written, Findings findings) {
    Findings found = new Findings();
    Optional<LocalDate> date = Values.date(written, "the date", found);
    found.report().findings().stream()
        .map(DayZero::withBothForms)
        .forEach(f -> findings.add(f.code(), f.where(), f.message(), f.help()));
    return date;
  }

  private Optional<LocalDate> counted(Scalar written, Findings findings) {
    if (base.isEmpty() || anchor.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> zero = base.get().anchor(anchor.get());
    if (zero.isEmpty() && missed) {
      String message = "`%s` counts from `%s`, and account `%s` has no date for that";
      findings.add(
          FindingCode.BAD_DATE,
          written.at(),
          message.formatted(written.text(), anchor.get().word(), base.get().id()),
          "write a date such as `2026-01-31`, or give the account the anchor");
    }
    return zero.map(day -> day.plusDays(days(written).orElseThrow()));
  }

  private static OptionalInt days(Scalar written) {
    Matcher form = FORM.matcher(written.text());
    return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
  }

  private static boolean isOfThisEra(LocalDate day, Scalar written, Findings findings) {
    boolean within = day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    if (!within) {
      findings.add(
          FindingCode.OUT_OF_BOUNDS,
          written.at(),
          "`%s` lies outside of the years 1 to %s".formatted(written.text(), LAST_YEAR),
          BOTH_FORMS);
    }
    return within;
  }
}
