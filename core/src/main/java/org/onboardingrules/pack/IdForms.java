package org.onboardingrules.pack;

import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.term.SegmentId;

/** The forms that ids have. */
final class IdForms {

  /** Lower-case words with hyphens. */
  static final TextForm KEBAB =
      form(
          Pattern.compile("[a-z][a-z0-9-]*"),
          "start with a letter `a` to `z`, go on with such letters, digits and `-`, as in"
              + " `go-live`");

  /** Wide enough for the names that products give their events. */
  static final TextForm METRIC =
      form(
          Pattern.compile("[\\p{L}\\p{Nd}._-]+"),
          "use letters, digits, `.`, `_` and `-`, as in `Scheduling.Shift.Created`");

  /** The name of a segment. */
  static final TextForm SEGMENT =
      form(SegmentId.FORM, "use letters, digits, `_` and `-`, as in `MID_MARKET`");

  /** The name of a rule: any text. */
  static final TextForm RULE =
      form(Pattern.compile("[\\s\\S]*\\S[\\s\\S]*"), "write the name of the rule");

  /** The code of a finding; which codes there are is told apart from that. */
  static final TextForm FINDING =
      new TextForm(
          Pattern.compile("OR[0-9]{4}"),
          FindingCode.BAD_NAME,
          "is not the code of a finding",
          "write the code of a warning or note, such as `OR4004`");

  private IdForms() {}

  private static TextForm form(Pattern pattern, String help) {
    return new TextForm(pattern, FindingCode.BAD_NAME, "cannot be an id here", help);
  }
}
