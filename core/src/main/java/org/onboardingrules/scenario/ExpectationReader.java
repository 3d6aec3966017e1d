package org.onboardingrules.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/**
 * Reads what a scenario expects: one mapping of what must be concluded, one of what must not be.
 */
final class ExpectationReader {

  /** Any text; whether the pack declares it is told apart from that. */
  private static final TextForm NAME =
      new TextForm(
          Pattern.compile("[\\s\\S]*"), FindingCode.BAD_NAME, "cannot be a name", "write a name");

  private final Optional<RulePack> pack;
  private final Findings findings;

  ExpectationReader(Optional<RulePack> pack, Findings findings) {
    this.pack = pack;
    this.findings = findings;
  }

  Expectations expected(Fields fields) {
    Expectations expected =
        new Expectations(
            word(fields, "completion", CompletionStatus.class),
            word(fields, "decision", DecisionAction.class),
            word(fields, "grade", Grade.class),
            words(fields, NameKind.CRITERION, CriterionStatus.class),
            names(fields, NameKind.REASON),
            words(fields, NameKind.RISK, RiskLevel.class),
            names(fields, NameKind.DELAY_CAUSE),
            names(fields, NameKind.PLAY));
    fields.done();
    return expected;
  }

  Exclusions excluded(Fields fields) {
    Exclusions excluded =
        new Exclusions(
            word(fields, "completion", CompletionStatus.class),
            word(fields, "decision", DecisionAction.class),
            word(fields, "grade", Grade.class),
            names(fields, NameKind.CRITERION),
            names(fields, NameKind.REASON),
            names(fields, NameKind.RISK),
            names(fields, NameKind.DELAY_CAUSE),
            names(fields, NameKind.PLAY));
    fields.done();
    return excluded;
  }

  private static <E extends Enum<E> & Coded> Optional<Stated<E>> word(
      Fields fields, String key, Class<E> type) {
    return fields.word(key, type).map(word -> new Stated<>(word, fields.at(key)));
  }

  private <E extends Enum<E> & Coded> Map<String, Stated<E>> words(
      Fields fields, NameKind kind, Class<E> type) {
    Map<String, Stated<E>> stated = new LinkedHashMap<>();
    fields
        .namedWords(kind.key(), NAME, type, name -> kind.noun() + " `" + name + "`")
        .forEach(
            named -> {
              checkDeclared(named.name(), named.at(), kind);
              named
                  .value()
                  .ifPresent(word -> stated.put(named.name(), new Stated<>(word, named.at())));
            });
    return stated;
  }

  private List<Stated<String>> names(Fields fields, NameKind kind) {
    List<Scalar> names = fields.scalars(kind.key(), kind.noun());
    names.forEach(name -> checkDeclared(name.text(), name.at(), kind));
    return names.stream().map(name -> new Stated<>(name.text(), name.at())).toList();
  }

  private void checkDeclared(String name, Snippet at, NameKind kind) {
    Optional<Set<String>> declared = pack.map(kind::names);
    if (declared.isPresent() && !declared.get().contains(name)) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          at,
          "the pack declares no %s `%s`".formatted(kind.noun(), name),
          DidYouMean.nearest(name, declared.get())
              .map(near -> "did you mean `" + near + "`?")
              .orElse(
                  "name one that stands under `"
                      + kind.key()
                      + "` in pack.yaml, or declare it there"));
    }
  }
}
