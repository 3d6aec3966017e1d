package org.onboardingrules.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.CustomerProfile;

/** Reads the scenarios of a pack, one after the other. Mutable: it knows the names so far. */
final class ScenarioReader {

  private final Optional<RulePack> pack;
  private final BaseAccounts accounts;
  private final Findings findings;
  private final Map<String, Snippet> names = new HashMap<>();

  ScenarioReader(Optional<RulePack> pack, BaseAccounts accounts, Findings findings) {
    this.pack = pack;
    this.accounts = accounts;
    this.findings = findings;
  }

  /** Returns the scenario, or reports what is wrong with it. */
  Optional<Scenario> read(Node document) {
    int before = findings.count();
    Optional<Fields> fields = Fields.of(document, "scenario", findings);
    return fields.flatMap(f -> read(f, before));
  }

  /**
   * Reads the keys of a scenario.
   *
   * @param before how many findings there were before it was looked at
   */
  Optional<Scenario> read(Fields fields, int before) {
    Optional<String> name = fields.requiredText("scenario");
    name.ifPresent(text -> checkUnique(text, fields.at("scenario")));
    Optional<String> source = fields.text("source");
    Optional<CustomerProfile> profile = fields.word("profile", CustomerProfile.class);
    ScenarioAccount account =
        new ScenarioAccountReader(pack, accounts, findings).read(name.orElse(""), fields);
    Outcome outcome = lastOf(fields);
    boolean sound = findings.count() == before && account.isWhole();
    return sound
        ? Optional.of(
            new Scenario(
                name.orElseThrow(),
                source,
                profile,
                account.baseId().orElseThrow(),
                account.asOf().orElseThrow(),
                account.account().orElseThrow(),
                outcome.expected(),
                outcome.excluded(),
                fields.at("scenario")))
        : Optional.empty();
  }

  private void checkUnique(String name, Snippet at) {
    Snippet first = names.putIfAbsent(name, at);
    if (first != null) {
      findings.add(
          FindingCode.DUPLICATE_ID,
          at,
          "`%s` is the name of a scenario already, at %s".formatted(name, first.place()),
          "rename one of the two");
    }
  }

  /** Reads what is left of the scenario; a misspelt key may be why nothing is expected. */
  private Outcome lastOf(Fields fields) {
    int before = findings.count();
    Outcome outcome = outcome(fields);
    fields.done();
    if (outcome.isEmpty() && findings.count() == before) {
      reportNothing(fields.at("scenario"));
    }
    return outcome;
  }

  private Outcome outcome(Fields fields) {
    ExpectationReader reader = new ExpectationReader(pack, findings);
    Expectations expected =
        fields.mapping("expect", "`expect`").map(reader::expected).orElse(Expectations.NONE);
    Exclusions excluded =
        fields.mapping("expect-not", "`expect-not`").map(reader::excluded).orElse(Exclusions.NONE);
    new ContradictionCheck(expected, excluded, findings).run();
    return new Outcome(expected, excluded);
  }

  private void reportNothing(Snippet at) {
    findings.add(
        FindingCode.NOTHING_EXPECTED,
        at,
        "the scenario expects nothing, so it would hold whatever is concluded",
        "add `expect` with at least one key, such as `decision: escalate`");
  }

  private record Outcome(Expectations expected, Exclusions excluded) {

    boolean isEmpty() {
      return expected.isEmpty() && excluded.isEmpty();
    }
  }
}
