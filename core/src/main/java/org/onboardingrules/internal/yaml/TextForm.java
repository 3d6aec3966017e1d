package org.onboardingrules.internal.yaml;

import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Form.Single;
import org.onboardingrules.internal.shape.Singles;
import org.onboardingrules.source.Snippet;

/**
 * The form that a text must have, and what to say to whoever wrote another. Immutable and
 * thread-safe.
 *
 * @param pattern what it matches as a whole; understood alike by Java and by JSON Schema
 * @param code of the finding
 * @param fault what is wrong, after the text: {@code is not a version}
 * @param help what to do
 */
public record TextForm(Pattern pattern, FindingCode code, String fault, String help) {

  /** Returns whether a text has this form; if not, there is a finding. */
  boolean holds(String text, Snippet at, Findings findings) {
    boolean holds = pattern.matcher(text).matches();
    if (!holds) {
      findings.add(code, at, Quoted.of(text) + " " + fault, help);
    }
    return holds;
  }

  /** Returns what to write, for a message: the help without its verb, if it says what to write. */
  String wanted() {
    String verb = "write ";
    return help.startsWith(verb) ? help.substring(verb.length()) : "a text: " + help;
  }

  Single schema() {
    return Singles.text(pattern);
  }
}
