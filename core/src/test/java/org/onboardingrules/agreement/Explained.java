package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Tracer;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.Truth;

/** How the rules of a pack are explained about an account, condition by condition. */
record Explained(List<RuleTrace> traces) {

  /** Conclusions that probes may draw, by the types that no rule of the pack may ask for. */
  private static final Map<String, String> PROBES =
      Map.of(
          "Play", "Play.of",
          "DelayCause", "DelayCause.of",
          "Release", "Release.because",
          "Extend", "Extend.because",
          "Escalate", "Escalate.because",
          "CriterionMet", "CriterionMet.of");

  static Explained of(Judged.Pack pack, Judged judged) {
    Tracer tracer =
        new Tracer(pack.rules(), judged.facts(), judged.verdicts().evaluation(), Judges.LIMIT);
    List<RuleTrace> traces = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      try {
        traces.add(tracer.trace(rule));
      } catch (StepLimitReached e) {
        throw new IllegalStateException(e);
      }
    }
    return new Explained(traces);
  }

  /** What is explained otherwise than it was judged: a conclusion is as true as its best rule. */
  Optional<String> against(Judges.Verdicts verdicts) {
    Map<Conclusion, Truth> told = new HashMap<>();
    traces.forEach(
        trace -> trace.rule().then().forEach(c -> told.merge(c, trace.truth(), Truth::or)));
    return told.entrySet().stream()
        .filter(
            entry ->
                entry.getValue() != verdicts.evaluation().truthOf(entry.getKey())
                    || (entry.getValue() == Truth.TRUE)
                        != verdicts.drools().contains(entry.getKey()))
        .map(entry -> entry.getKey() + " is explained as " + entry.getValue())
        .sorted()
        .findFirst();
  }

  /**
   * Asks Drools about each line of conditions of each rule by itself. Lines name no variables of
   * one another, so a line that is explained as holding is one that Drools finds to hold alone, and
   * one that is explained as false or unknown is one that it does not.
   */
  static Law.Question eachAlone(Judged.Pack pack) throws ValidationException {
    Set<String> asked =
        pack.rules().stream()
            .flatMap(Rule::patterns)
            .map(pattern -> pattern.type().name())
            .collect(Collectors.toSet());
    Optional<String> probe =
        PROBES.keySet().stream().sorted().filter(type -> !asked.contains(type)).findFirst();
    if (probe.isEmpty()) {
      return judged -> Optional.empty();
    }
    List<String> bodies = new ArrayList<>(pack.bodies());
    for (int rule = 0; rule < pack.bodies().size(); rule++) {
      List<String> lines = conditions(pack.bodies().get(rule));
      for (int line = 0; line < lines.size(); line++) {
        String conclusion = PROBES.get(probe.get()) + "(\"" + name(rule, line) + "\")";
        bodies.add("when\n" + lines.get(line) + "\nthen\n  insert( " + conclusion + " );\nend\n");
      }
    }
    Judges judges = Judges.of(RuleFiles.read(RuleFiles.apart(bodies)));
    return judged -> of(pack, judged).againstAlone(drawn(judges, judged));
  }

  private static List<String> conditions(String body) {
    return body.lines().skip(1).takeWhile(line -> !line.equals("then")).toList();
  }

  private static Set<String> drawn(Judges judges, Judged judged) {
    return judges.on(judged.facts()).drools().stream()
        .map(Conclusion::label)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<String> againstAlone(Set<String> drawn) {
    for (int rule = 0; rule < traces.size(); rule++) {
      RuleTrace trace = traces.get(rule);
      int lines = conditions(textOf(trace.rule())).size();
      for (int line = 0; line < lines; line++) {
        Truth told = ConditionTrace.together(on(line, trace).toList());
        if ((told == Truth.TRUE) != drawn.contains(name(rule, line))) {
          return Optional.of(
              "condition "
                  + line
                  + " of rule "
                  + rule
                  + " is explained as "
                  + told
                  + ", and Drools says otherwise of it alone");
        }
      }
    }
    return Optional.empty();
  }

  private static String textOf(Rule rule) {
    String text = rule.file().text();
    return text.substring(text.indexOf("when\n"));
  }

  private static Stream<ConditionTrace> on(int line, RuleTrace trace) {
    int first = line(trace.rule(), trace.rule().pieces().get(0).start()) + 1;
    return trace.conditions().stream()
        .filter(one -> line(trace.rule(), start(one.condition())) == first + line);
  }

  private static int start(Condition condition) {
    return condition.at().start();
  }

  private static int line(Rule rule, int offset) {
    return rule.file().placeAt(offset).line();
  }

  private static String name(int rule, int line) {
    return "probe-" + rule + "-" + line;
  }
}
