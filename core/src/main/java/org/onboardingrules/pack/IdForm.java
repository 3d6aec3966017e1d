package org.onboardingrules.pack;

import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;

/** The form that ids have. */
enum IdForm {
  /** Lower-case words with hyphens. */
  KEBAB("start with a letter `a` to `z`, go on with such letters, digits and `-`, as in `go-live`"),
  /** Wide enough for the names that products give their events. */
  METRIC("use letters, digits, `.`, `_` and `-`, as in `Scheduling.Shift.Created`"),
  /** The name of a segment. */
  SEGMENT("use letters, digits, `_` and `-`, as in `MID_MARKET`"),
  /** The name of a rule: any text. */
  RULE("write the name of the rule");

  private static final Pattern KEBAB_FORM = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern METRIC_FORM = Pattern.compile("[\\p{L}\\p{Nd}._-]+");

  private final String help;

  IdForm(String help) {
    this.help = help;
  }

  /** Returns whether an id has this form; if not, there is a finding. */
  boolean holds(String id, Snippet at, Findings findings) {
    boolean holds = matches(id);
    if (!holds) {
      findings.add(FindingCode.BAD_NAME, at, "`" + id + "` cannot be an id here", help);
    }
    return holds;
  }

  private boolean matches(String id) {
    return switch (this) {
      case KEBAB -> KEBAB_FORM.matcher(id).matches();
      case METRIC -> METRIC_FORM.matcher(id).matches();
      case SEGMENT -> SegmentId.isName(id);
      case RULE -> !id.isBlank();
    };
  }
}
