package org.onboardingrules.format;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** A report with all that makes reports differ. */
final class ReportSamples {

  private static final SourceText YAML =
      SourceText.of("請求 pack/pack.yaml", "pack: invoice\ntitle: { ja: 本番と😀, enn: \"Go-live\" }\n");
  private static final SourceText RULES =
      SourceText.of("base/rules/a.drl", "rule \"One\"\nwhen\n\nthen");

  private ReportSamples() {}

  static ValidationReport report() {
    Findings findings = new Findings();
    findings.add(
        FindingCode.UNKNOWN_KEY,
        find(YAML, "enn"),
        "unknown key `enn` in `title`",
        "did you mean `en`?");
    findings.add(
        FindingCode.UNREAD_FILE,
        Snippet.ofFile("請求 pack/rules/100%?#[1].dlr"),
        "`100%?#[1].dlr` is not read: the name of a rule file ends in `.drl`",
        "rename it to `100%?#[1].drl` if it holds rules, else take it out of `rules`");
    findings.add(
        FindingCode.NO_FIRST_VALUE,
        find(YAML, "invoice"),
        "`value-evidence: both` needs to know what first value is, and the pack does not say",
        "add `first-value: { goal: ... }`");
    findings.add(FindingCode.RULE_SYNTAX, RULES.snippet(16, 16), "no condition", "write one");
    int end = RULES.text().length();
    findings.add(
        FindingCode.RULE_SYNTAX, RULES.snippet(end, end), "the file ends early", "write `end`");
    return findings.report();
  }

  private static Snippet find(SourceText text, String part) {
    int start = text.text().indexOf(part);
    return text.snippet(start, start + part.length());
  }
}
