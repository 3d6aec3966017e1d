package org.onboardingrules.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;

/**
 * The columns of assessments as flat rows, a row an account, for spreadsheets and warehouses. In
 * the order in which files have them; names stay as they are, and new ones are added at the end.
 *
 * <p>A column has no value where nothing is known or nothing is to be said; that is never told as
 * zero. Several ids stand in one text, divided by {@link #DIVIDER}, in the order of the assessment.
 * Thread-safe.
 */
public enum ResultColumn {
  /** The account's id at the host. */
  ACCOUNT(Column.text(Assessment::accountId)),
  /** The account's name. */
  NAME(Column.text(Assessment::accountName)),
  /** The segment under which it was assessed. */
  SEGMENT(Column.text(a -> a.segment().name())),
  /** The day for which the question was asked. */
  AS_OF(Column.of(ColumnType.DATE, a -> Optional.of(a.asOf()))),
  /** The id of the rule pack. */
  PACK(Column.text(a -> a.pack().id())),
  /** The version that the pack states. */
  PACK_VERSION(Column.text(a -> a.pack().version())),
  /** The digest of the pack's content. */
  PACK_DIGEST(Column.text(a -> a.pack().digest())),
  /** Whether the onboarding is complete. */
  COMPLETION(Column.text(a -> a.completion().status().word())),
  /** Required criteria met over required criteria; no value if none is required. */
  PROGRESS_PERCENT(Column.of(ColumnType.WHOLE_NUMBER, FlatReading::progress)),
  /** Since when it has been complete. */
  COMPLETED_ON(Column.of(ColumnType.DATE, a -> a.completion().completedOn())),
  /** Whether that day is not after the deadline as first planned. */
  ON_TIME(Column.of(ColumnType.BOOLEAN, a -> a.completion().onTime())),
  /** Why complete was withheld although the rules say so. */
  WITHHELD(Column.ids(a -> a.completion().withheld().stream().map(w -> w.cause().word()))),
  /** What to do. */
  DECISION(Column.text(a -> a.decision().action().word())),
  /** The reasons for that decision. */
  REASONS(Column.ids(a -> a.decision().decisive().stream().map(Reason::id))),
  /** The reasons that held for another one. */
  OTHER_REASONS(Column.ids(FlatReading::otherReasons)),
  /** Whom to turn to, if it is to escalate. */
  ESCALATE_TO(Column.ids(FlatReading::escalateTo)),
  /** The new deadline to agree on, if it is to extend. */
  SUGGESTED_DATE(Column.of(ColumnType.DATE, a -> a.decision().suggestedDate())),
  /** The level of the gravest churn risk in sight. */
  CHURN_RISK(Column.of(ColumnType.TEXT, FlatReading::gravestRisk)),
  /** The churn risks in sight, the gravest first. */
  CHURN_RISKS(Column.ids(a -> a.churnRisks().stream().map(ChurnRisk::id))),
  /** How fast first value came, or how the wait for it stands. */
  BENCHMARK_GRADE(Column.text(a -> a.benchmark().grade().word())),
  /** The day of first value. */
  FIRST_VALUE_ON(Column.of(ColumnType.DATE, a -> a.benchmark().firstValueOn())),
  /** Calendar days from the anchor to first value, once it has come. */
  DAYS_TO_FIRST_VALUE(Column.of(ColumnType.WHOLE_NUMBER, a -> FlatReading.days(a, true))),
  /** Calendar days from the anchor to the as-of date, while first value has not come. */
  DAYS_WAITED(Column.of(ColumnType.WHOLE_NUMBER, a -> FlatReading.days(a, false))),
  /** The deadline as first planned. */
  ORIGINAL_DEADLINE(Column.of(ColumnType.DATE, a -> a.schedule().originalDeadline())),
  /** The deadline with the valid extensions. */
  DEADLINE(Column.of(ColumnType.DATE, a -> a.schedule().deadline())),
  /** Days past the deadline, 0 if not late. */
  DAYS_LATE(Column.number(a -> a.schedule().daysLate())),
  /** Days past the deadline as first planned. */
  SLIP_DAYS(Column.number(a -> a.schedule().slipDays())),
  /** Days that valid extensions added. */
  EXTENDED_DAYS(Column.number(a -> OptionalInt.of(a.schedule().extendedDays()))),
  /** Days from the signed contract to kickoff. */
  KICKOFF_DELAY_DAYS(Column.number(a -> a.schedule().kickoffDelay())),
  /** The criteria that are met. */
  CRITERIA_MET(Column.ids(a -> FlatReading.criteria(a, CriterionStatus.MET))),
  /** The criteria that are known not to be met. */
  CRITERIA_NOT_MET(Column.ids(a -> FlatReading.criteria(a, CriterionStatus.NOT_MET))),
  /** The criteria of which it is not known. */
  CRITERIA_UNKNOWN(Column.ids(a -> FlatReading.criteria(a, CriterionStatus.UNKNOWN))),
  /** The causes of delay that were found. */
  DELAY_CAUSES(Column.ids(a -> a.delayCauses().stream().map(DelayCause::id))),
  /** What is recommended. */
  PLAYS(Column.ids(a -> a.plays().stream().map(Play::id))),
  /** What else to look at. */
  FLAGS(Column.ids(a -> a.flags().stream().map(flag -> flag.kind().word())));

  /** What divides several ids in one text. */
  public static final String DIVIDER = ";";

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Column column;

  ResultColumn(Column column) {
    this.column = column;
  }

  /** Returns the column's name: lower case, with underscores. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what kind of values it has. */
  public ColumnType type() {
    return column.type();
  }

  /**
   * Returns the value of an assessment, of the class that the type names; empty if there is none.
   */
  public Optional<Object> of(Assessment assessment) {
    return column.reader().apply(assessment);
  }
}
