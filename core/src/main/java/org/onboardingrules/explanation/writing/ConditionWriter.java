package org.onboardingrules.explanation.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.Absence;
import org.onboardingrules.explanation.condition.ConditionExplained.Alternatives;
import org.onboardingrules.explanation.condition.ConditionExplained.Existence;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.Figure;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.ConditionExplained.Instance;
import org.onboardingrules.explanation.condition.ConditionExplained.NotAsked;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.words.FigureWords;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.ConditionTrace.Candidate;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;

/** Writes down how the conditions of a rule stand. */
final class ConditionWriter {

  private static final Text IT = new Text("it", "それ");

  private final Rule rule;
  private final FactNames names;
  private final Thresholds thresholds;

  ConditionWriter(Rule rule, Thresholds thresholds, FactNames names) {
    this.rule = rule;
    this.names = names;
    this.thresholds = thresholds;
  }

  List<ConditionExplained> write(List<? extends ConditionTrace> traces) {
    return traces.stream().map(trace -> write(trace, List.of())).toList();
  }

  private ConditionExplained write(ConditionTrace trace, List<Missing> missing) {
    if (trace instanceof ConditionTrace.OfPattern pattern) {
      return matched(pattern);
    } else if (trace instanceof ConditionTrace.OfReported reported) {
      return write(reported.inner(), feeds(reported.missing()));
    } else if (trace instanceof ConditionTrace.OfAbsence absence) {
      return absence(absence, missing);
    } else if (trace instanceof ConditionTrace.OfForall forall) {
      return forEach(forall, missing);
    } else if (trace instanceof ConditionTrace.OfFigure figure) {
      return figure(figure, missing);
    } else if (trace instanceof ConditionTrace.OfAlternatives alternatives) {
      return new Alternatives(
          written(trace),
          at(trace),
          Standings.of(trace.truth()),
          alternatives.parts().stream().map(this::write).toList());
    } else if (trace instanceof ConditionTrace.OfExistence existence) {
      return new Existence(
          written(trace), at(trace), Standings.of(trace.truth()), write(existence.inner()));
    }
    ConditionTrace.NotAsked notAsked = (ConditionTrace.NotAsked) trace;
    return new NotAsked(written(trace), at(trace), Standing.NOT_ASKED, notAsked.unbound());
  }

  private FactMatched matched(ConditionTrace.OfPattern trace) {
    Optional<FactNamed> fact =
        trace.candidate() instanceof Candidate.Found found
            ? Optional.of(names.of(found.fact()))
            : Optional.empty();
    List<Missing> missing =
        trace.candidate() instanceof Candidate.NotReported unreported
            ? List.of(Missing.feed(unreported.feed()))
            : List.of();
    return new FactMatched(
        written(trace),
        at(trace),
        Standings.of(trace.truth()),
        trace.condition().type().name(),
        PropertyWords.noun(trace.condition().type()),
        fact,
        tests(Optional.of(trace.condition().type()), IT).write(trace.tests()),
        trace.possible().stream().map(ConclusionNames::of).sorted().toList(),
        missing);
  }

  private Absence absence(ConditionTrace.OfAbsence trace, List<Missing> missing) {
    List<List<Object>> found = trace.found().stream().filter(way -> !way.isEmpty()).toList();
    return new Absence(
        written(trace),
        at(trace),
        standing(trace, missing),
        write(trace.inner()),
        found.size(),
        named(found),
        missing);
  }

  private ForEach forEach(ConditionTrace.OfForall trace, List<Missing> missing) {
    return new ForEach(
        written(trace),
        at(trace),
        standing(trace, missing),
        trace.size(),
        trace.exceptions().size(),
        trace.exceptions().stream()
            .limit(ConditionExplained.MOST_EXCEPTIONS)
            .map(one -> new Instance(one.fact().map(names::of), write(one.needed())))
            .toList(),
        missing);
  }

  private Figure figure(ConditionTrace.OfFigure trace, List<Missing> missing) {
    return new Figure(
        written(trace),
        at(trace),
        standing(trace, missing),
        trace.condition().aggregate().function().word(),
        trace.figure().map(ValueText::of),
        trace.counted().size(),
        named(trace.counted()),
        trace.uncounted().stream()
            .limit(ConditionExplained.MOST_LISTED)
            .map(this::matched)
            .toList(),
        tests(Optional.empty(), FigureWords.of(trace.condition().aggregate().function()))
            .write(trace.tests()),
        missing);
  }

  private TestWriter tests(Optional<FactType> about, Text it) {
    return new TestWriter(rule, thresholds, new ValueNames(about, it), names);
  }

  private List<List<FactNamed>> named(List<List<Object>> groups) {
    return groups.stream()
        .limit(ConditionExplained.MOST_LISTED)
        .map(group -> group.stream().map(names::of).toList())
        .toList();
  }

  /** Without a feed that it needs, a condition is unknown at best. */
  private static Standing standing(ConditionTrace trace, List<Missing> missing) {
    Standing standing = Standings.of(trace.truth());
    return missing.isEmpty() || standing != Standing.HOLDS ? standing : Standing.UNKNOWN;
  }

  private static List<Missing> feeds(Collection<Feed> feeds) {
    return feeds.stream().map(Missing::feed).sorted().toList();
  }

  private String written(ConditionTrace trace) {
    return rule.written(trace.condition().at());
  }

  private Place at(ConditionTrace trace) {
    return rule.file().placeAt(trace.condition().at().start());
  }
}
