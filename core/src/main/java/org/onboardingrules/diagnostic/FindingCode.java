package org.onboardingrules.diagnostic;

/**
 * The stable codes of all findings. A code keeps its meaning for good; the title names its
 * documentation. The thousands say who is addressed: 1 writes YAML or JSON, 2 writes rules, 3 hears
 * from the engine.
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
  /** Two accounts, or two parts of one account, carry the same id. */
  DUPLICATE_ID("OR1012", "duplicate id"),

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
  /** A file of the pack that looks like a rule file and is not read. */
  UNREAD_FILE("OR1213", "file that is not read"),

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
  /** The engine refused a rule that the profile allows. */
  ENGINE_REFUSED("OR3001", "rule refused by the engine");

  private final String code;
  private final String title;

  FindingCode(String code, String title) {
    this.code = code;
    this.title = title;
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
    return this == UNREAD_FILE ? Severity.WARNING : Severity.ERROR;
  }
}
