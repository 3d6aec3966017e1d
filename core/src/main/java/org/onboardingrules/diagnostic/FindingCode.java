package org.onboardingrules.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * The stable codes of all findings. A code keeps its meaning for good; its documentation page has
 * the same name. The thousands say who is addressed: 1 writes YAML or JSON, 2 writes rules, 3 hears
 * from the engine, 4 is advised on the definition as a whole.
 */
public enum FindingCode {
  /** The text is not YAML, or not JSON. */
  MALFORMED("OR1001", "malformed YAML or JSON"),
  /** A key that means nothing at its place. */
  UNKNOWN_KEY("OR1002", "unknown key"),
  /** A key that must be there is not. */
  MISSING_KEY("OR1003", "missing key"),
  /** A key stands twice in one mapping, or a name is declared twice. */
  DUPLICATE_KEY("OR1004", "duplicate key"),
  /** A value of the wrong kind: a list where one text belongs, a text where a number belongs. */
  WRONG_KIND("OR1005", "wrong kind of value"),
  /** A date that is not an ISO date of the calendar. */
  BAD_DATE("OR1006", "not an ISO date"),
  /** A word that is not one of the known ones. */
  UNKNOWN_WORD("OR1007", "unknown word"),
  /** A value outside of its bounds. */
  OUT_OF_BOUNDS("OR1008", "value out of bounds"),
  /** YAML beyond plain use: aliases, tags, merge keys. */
  YAML_FEATURE("OR1009", "YAML feature that is not used here"),
  /** A file that is missing or cannot be read as UTF-8 text. */
  UNREADABLE("OR1010", "file that cannot be read"),
  /** Two statements of one file that cannot both be true. */
  CONTRADICTION("OR1011", "contradicting values"),
  /** Two accounts, two parts of one account, or two scenarios carry the same id or name. */
  DUPLICATE_ID("OR1012", "duplicate id"),
  /** A character that nobody sees, turns the direction of writing, or passes for another one. */
  SUSPICIOUS_CHARACTER("OR1013", "suspicious character"),

  /** The folder holds no pack. */
  NO_PACK("OR1201", "no pack at this place"),
  /** The extended pack is not there. */
  EXTENDS_NOT_FOUND("OR1202", "extended pack not found"),
  /** A pack extends itself, directly or through others. */
  EXTENDS_CYCLE("OR1203", "packs that extend each other"),
  /** A name is used in the pack's YAML that the pack does not declare. */
  UNDECLARED_NAME("OR1204", "name that the pack does not declare"),
  /** The pack brings no rules. */
  NO_RULES("OR1205", "pack without rules"),
  /** An id or a version that is not written the way such names are. */
  BAD_NAME("OR1206", "id or version of the wrong form"),
  /** No rule of the pack concludes that an onboarding is complete. */
  NO_COMPLETION_RULE("OR1207", "pack without a completion rule"),
  /** The pack asks for evidence of first value and does not say what that is. */
  NO_FIRST_VALUE("OR1208", "first value is not named"),
  /** Bands of days to first value that overlap, or leave days between them without a grade. */
  BENCHMARK_BANDS("OR1209", "benchmark bands that overlap or leave a gap", Severity.WARNING),
  /** A criterion that is declared, and that no rule ever concludes to be met. */
  NEVER_CONCLUDED("OR1210", "criterion that no rule concludes"),
  /** A declared name that nothing uses. */
  UNUSED_NAME("OR1211", "name that nothing uses", Severity.WARNING),
  /** A finding is accepted in the pack that cannot be accepted, or that is not there. */
  ACCEPTED_FOR_NOTHING("OR1212", "accepted finding that is not there", Severity.NOTE),
  /** A file of the pack that looks like a rule file and is not read. */
  UNREAD_FILE("OR1213", "file that is not read", Severity.WARNING),
  /** Something counts business days, and the pack does not say which days those are. */
  NO_BUSINESS_DAYS("OR1214", "business days without a calendar"),
  /** Two segments whose bounds can hold for one account. */
  OVERLAPPING_SEGMENTS("OR1215", "segments whose bounds overlap"),
  /** A gap in a text that a rule which draws the conclusion cannot fill. */
  UNFILLED_GAP("OR1216", "gap in a text that a rule cannot fill"),

  /** A scenario says neither what must be concluded nor what must not be. */
  NOTHING_EXPECTED("OR1301", "scenario that expects nothing"),
  /** A scenario expects what no rule can conclude, or excludes it. */
  VAIN_EXPECTATION("OR1302", "expectation that can never hold or never fail"),
  /** The scenarios of a pack are to be run, and it has none. */
  NO_SCENARIOS("OR1303", "pack without scenarios to run"),

  /** The database refuses a query of the mapping. */
  QUERY_REFUSED("OR1401", "query that the database refuses"),
  /** A row that does not have the form of its file. */
  UNREADABLE_ROW("OR1402", "row that cannot be read"),
  /** A row of an account that has no row of its own. */
  UNKNOWN_ACCOUNT("OR1403", "row of an unknown account"),
  /** A date comes with a time of day, and the mapping does not say how days are counted. */
  DAYS_NOT_COUNTED("OR1404", "moment that cannot become a day"),
  /** Tables that say what cannot all be true. */
  DATA_CONTRADICTION("OR1405", "data that contradicts itself", Severity.WARNING),
  /** A database that cannot be asked. */
  DATABASE_UNREACHABLE("OR1406", "database that cannot be reached"),

  /** Text that is not a rule file. */
  RULE_SYNTAX("OR2001", "rule syntax"),
  /** A rule without its {@code end}. */
  MISSING_END("OR2002", "rule without end"),
  /** Two rules of one name. */
  DUPLICATE_RULE("OR2003", "duplicate rule name"),
  /** A fact type that does not exist. */
  UNKNOWN_FACT_TYPE("OR2101", "unknown fact type"),
  /** A property or function that a fact does not have. */
  UNKNOWN_PROPERTY("OR2102", "unknown property"),
  /** A function called with the wrong arguments. */
  WRONG_ARGUMENTS("OR2103", "wrong arguments"),
  /** A variable that is not bound, or not here. */
  UNKNOWN_VARIABLE("OR2104", "unknown variable"),
  /** A threshold, window, metric or other name that the pack does not declare. */
  UNKNOWN_NAME("OR2105", "name that the pack does not declare"),
  /** A conclusion that does not exist. */
  UNKNOWN_CONCLUSION("OR2106", "unknown conclusion"),
  /** A variable that is bound twice. */
  DUPLICATE_VARIABLE("OR2107", "variable bound twice"),
  /** A comparison of values that cannot be compared. */
  INCOMPARABLE("OR2201", "values that cannot be compared"),
  /** A coded word that its property cannot have. */
  IMPOSSIBLE_WORD("OR2202", "word that never occurs"),
  /** A date in a rule that is not an ISO date. */
  RULE_DATE("OR2203", "date that is not an ISO date"),
  /** A construct of the rule language outside of the profile. */
  OUTSIDE_PROFILE("OR2301", "outside of the profile"),
  /** Negation, forall or accumulate over what may be unknown. */
  NEGATED_UNKNOWN("OR2302", "negation over what may be unknown"),
  /** A rule that reads a conclusion no rule may read. */
  TERMINAL_READ("OR2303", "rule that reads completion"),
  /** Rules whose conclusions depend on their own absence. */
  NEGATION_CYCLE("OR2401", "cycle of conclusions through negation"),
  /** A rule whose conditions contradict each other, so that it never concludes anything. */
  NEVER_HOLDS("OR2402", "rule that can never hold"),
  /** A rule, or a part of one, that holds whatever is known, so that it tells nothing. */
  ALWAYS_HOLDS("OR2403", "condition that always holds", Severity.WARNING),
  /** The engine refused a rule that the profile allows. */
  ENGINE_REFUSED("OR3001", "rule refused by the engine"),

  /** The criteria ask for activities only, and none for the value that the customer bought. */
  NO_VALUE_CRITERION("OR4001", "definition of activities only", Severity.WARNING),
  /** Going live is taken for the finish of the onboarding. */
  GO_LIVE_AS_FINISH("OR4002", "go-live as the finish", Severity.WARNING),
  /** More criteria are required than the pack itself wants at most. */
  TOO_MANY_CRITERIA("OR4003", "more required criteria than declared", Severity.WARNING),
  /** No rule looks for a churn risk. */
  NO_CHURN_RISK_RULE("OR4004", "definition without a churn-risk rule", Severity.WARNING),
  /** All churn risks show late, when little can be done about them. */
  LAGGING_RISKS_ONLY("OR4005", "churn risks on lagging indicators only", Severity.WARNING),
  /** A qualitative criterion has no figure behind it. */
  QUALITATIVE_ALONE("OR4006", "qualitative criterion without a figure", Severity.WARNING),
  /** Nobody notices a customer whose goal has no baseline, or is not measured. */
  GOAL_UNMEASURED("OR4007", "goal whose baseline or measure may be missing", Severity.NOTE),
  /** A milestone that names no owner, or no day on which it is due. */
  MILESTONE_UNPLANNED("OR4008", "milestone without owner or date", Severity.WARNING),
  /** No required milestone is due in the first two weeks. */
  SLOW_START("OR4009", "nothing important in the first two weeks", Severity.NOTE),
  /** A reason to escalate does not say to whom, or there is no reason to escalate at all. */
  NO_ESCALATION_PATH("OR4010", "no written escalation path", Severity.WARNING),
  /** Every criterion is met by what the vendor does. */
  VENDOR_ONLY("OR4011", "every criterion done by the vendor", Severity.WARNING);

  private final String code;
  private final String title;
  private final Severity severity;

  FindingCode(String code, String title) {
    this(code, title, Severity.ERROR);
  }

  FindingCode(String code, String title, Severity severity) {
    this.code = code;
    this.title = title;
    this.severity = severity;
  }

  /** Returns the code that is written like this, if there is one. */
  public static Optional<FindingCode> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }

  /** Returns the stable code, such as {@code OR1002}. */
  public String code() {
    return code;
  }

  /** Returns what the code stands for, in a few words. */
  public String title() {
    return title;
  }

  /** Returns how much a finding of this code weighs. */
  public Severity severity() {
    return severity;
  }
}
