package org.onboardingrules.definition.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.definition.entry.Statement.Said;
import org.onboardingrules.definition.entry.Statement.Several;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.writing.GuardWords;
import org.onboardingrules.explanation.writing.RelationWords;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.rule.model.Condition.Pattern;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.term.Text;

/** Says which fact must be there, or must not. */
final class PatternWords {

  private static final String ACCOUNT = "Onboarding";
  private static final String MET = "CriterionMet";
  private static final String COMPLETE = "OnboardingComplete";

  private final Titles titles;
  private final Variables variables;
  private final ThresholdUses uses;

  PatternWords(Titles titles, Variables variables, ThresholdUses uses) {
    this.titles = titles;
    this.variables = variables;
    this.uses = uses;
  }

  /** Returns what is said of a fact that must be there: one statement or several. */
  List<Statement> present(Pattern pattern) {
    PatternTests tests = PatternTests.of(pattern);
    if (pattern.type().name().equals(ACCOUNT)) {
      return each(pattern, tests.others());
    }
    return List.of(
        pattern.type().isConclusion() ? concluded(pattern, tests, true) : there(pattern, tests));
  }

  /** Returns what is said of a fact that must not be there. */
  Statement absent(Pattern pattern) {
    PatternTests tests = PatternTests.of(pattern);
    if (pattern.type().isConclusion()) {
      return concluded(pattern, tests, false);
    } else if (pattern.type().name().equals(ACCOUNT)) {
      return tests.others().size() == 1
          ? opposite(pattern, tests.others().get(0))
          : new Several(Saying.NOT_ALL.of(), each(pattern, tests.others()));
    }
    return notThere(pattern, tests);
  }

  /** Returns what is said of the fact itself that was named before, test by test. */
  List<Statement> each(Pattern pattern, List<Expression> tests) {
    return tests.stream()
        .<Statement>map(
            test -> {
              Values values = values(pattern);
              return said(words(values).of(test), values);
            })
        .toList();
  }

  private Statement opposite(Pattern pattern, Expression test) {
    Values values = values(pattern);
    return said(words(values).opposite(test), values);
  }

  private Statement there(Pattern pattern, PatternTests tests) {
    Values values = values(pattern);
    Text noun = noun(pattern, tests, values);
    if (tests.hasAlternative()) {
      return new Several(Saying.SOME_SUCH.of(noun), each(pattern, tests.others()));
    } else if (tests.others().isEmpty()) {
      return said(Saying.THERE_IS.of(noun), values);
    }
    Text such = listed(tests, values);
    return said(
        tests.subject().isPresent()
            ? Saying.IS.of(noun, such)
            : Saying.THERE_IS_SUCH.of(noun, such),
        values);
  }

  private Statement notThere(Pattern pattern, PatternTests tests) {
    Values values = values(pattern);
    Text noun = noun(pattern, tests, values);
    if (tests.hasAlternative()) {
      return new Several(Saying.NO_SUCH.of(noun), each(pattern, tests.others()));
    }
    return said(
        tests.others().isEmpty()
            ? Saying.NONE.of(noun)
            : Saying.NONE_SUCH.of(noun, listed(tests, values)),
        values);
  }

  /** Returns for which facts something must hold. */
  Text every(Pattern pattern, Set<EntryId> named) {
    PatternTests tests = PatternTests.of(pattern);
    if (tests.subject().isPresent() || !tests.isOneFlag()) {
      return Saying.EVERY.of(counted(pattern, named));
    }
    return Saying.EVERY_THAT.of(
        Titles.noun(pattern.type()), words(values(pattern)).of(tests.others().get(0)));
  }

  /** Returns a fact with the tests on it, to count. */
  Text counted(Pattern pattern, Set<EntryId> named) {
    PatternTests tests = PatternTests.of(pattern);
    Values values = values(pattern);
    Text noun = noun(pattern, tests, values);
    Text said = tests.others().isEmpty() ? noun : Saying.WITH.of(noun, listed(tests, values));
    named.addAll(values.named());
    return said;
  }

  private Statement concluded(Pattern pattern, PatternTests tests, boolean wanted) {
    Values values = values(pattern);
    if (pattern.type().name().equals(COMPLETE)) {
      Text complete = GuardWords.COMPLETE;
      return said(wanted ? complete : Saying.NOT_SO.of(complete), values);
    } else if (tests.subject().isEmpty()) {
      return anyConcluded(pattern, tests, wanted, values);
    }
    PatternTests.Subject subject = tests.subject().get();
    if (subject.ids().size() > 1) {
      Text noun = Titles.noun(pattern.type());
      Text head = (wanted ? Saying.ONE_OF_THESE : Saying.NONE_OF_THESE).of(noun);
      return new Several(head, subject.ids().stream().map(id -> entry(subject, id)).toList());
    }
    Text noun = noun(pattern, tests, values);
    boolean criterion = pattern.type().name().equals(MET);
    Text said =
        criterion
            ? (wanted ? Saying.MET : Saying.NOT_MET).of(noun)
            : (wanted ? Saying.APPLIES : Saying.APPLIES_NOT).of(noun);
    return said(
        tests.others().isEmpty() ? said : Saying.WITH.of(said, listed(tests, values)), values);
  }

  private Statement anyConcluded(
      Pattern pattern, PatternTests tests, boolean wanted, Values values) {
    Text noun = Titles.noun(pattern.type());
    if (tests.others().isEmpty()) {
      return said((wanted ? Saying.ANY_APPLIES : Saying.NONE_APPLIES).of(noun), values);
    }
    Text such = listed(tests, values);
    return said((wanted ? Saying.ANY_SUCH_APPLIES : Saying.NO_SUCH_APPLIES).of(noun, such), values);
  }

  private Statement entry(PatternTests.Subject subject, String id) {
    Text title = Saying.QUOTED.of(titles.of(subject.kind(), id));
    return new Said(title, Titles.entry(subject.kind(), id).stream().toList());
  }

  /** The noun of the type, with the names that are asked for. */
  private static Text noun(Pattern pattern, PatternTests tests, Values values) {
    Text noun = Titles.noun(pattern.type());
    return tests
        .subject()
        .map(
            subject -> {
              List<Text> titles =
                  subject.ids().stream()
                      .map(id -> Saying.QUOTED.of(values.entry(subject.kind(), id)))
                      .toList();
              return Saying.NAMED.of(noun, RelationWords.of(Relation.ONE_OF, titles));
            })
        .orElse(noun);
  }

  private Text listed(PatternTests tests, Values values) {
    return Saying.ALSO.joining(tests.others().stream().map(words(values)::of).toList());
  }

  private TestWords words(Values values) {
    return new TestWords(values, titles.figures(), uses);
  }

  private Values values(Pattern pattern) {
    Optional<DeclaredMetric> metric = PatternTests.of(pattern).metric(titles.pack());
    return new Values(titles, variables, Optional.of(pattern.type()), metric, Saying.IT.of());
  }

  private static Statement said(Text text, Values values) {
    return new Said(text, values.named());
  }
}
