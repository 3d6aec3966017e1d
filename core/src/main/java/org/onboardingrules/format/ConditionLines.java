package org.onboardingrules.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.SeveralTests;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;
import org.onboardingrules.term.Text;

/** Writes how the conditions of a rule stand. */
final class ConditionLines {

  private static final int INDENT = 2;
  private static final int NEAREST = 2;
  private static final String ACCOUNT = "Onboarding";
  private static final Set<String> NAMES = Set.of("id", "this");

  private final ConclusionLines conclusions;
  private final Page page;
  private final Wording wording;
  private final Depth depth;
  private final NeedText needs;
  private final Set<List<Text>> told = new HashSet<>();

  ConditionLines(ConclusionLines conclusions, Page page, Wording wording, Depth depth) {
    this.conclusions = conclusions;
    this.page = page;
    this.wording = wording;
    this.depth = depth;
    this.needs = new NeedText(wording, depth);
  }

  /** Adds conditions; in brief, of those that hold only the ones before the first that does not. */
  void add(int column, List<? extends ConditionExplained> conditions) {
    boolean before = true;
    for (ConditionExplained condition : conditions) {
      before &= condition.standing() == Standing.HOLDS;
      told.clear();
      if (depth == Depth.FULL) {
        String place = ConclusionLines.line(condition.at());
        marked(
            column, condition.standing(), wording.say(Phrase.DEFINED, condition.written(), place));
        condition.accept(new Lines(column + Marks.WIDTH));
      } else if (before || condition.standing() != Standing.HOLDS) {
        condition.accept(new Lines(column));
      }
    }
  }

  private void marked(int column, Standing standing, String text) {
    page.labelled(column, Marks.of(standing), column + Marks.WIDTH, text);
  }

  /** Writes one condition at a column. */
  private final class Lines implements ConditionExplained.Visitor<Boolean> {

    private final int column;

    Lines(int column) {
      this.column = column;
    }

    @Override
    public Boolean matched(FactMatched condition) {
      if (!condition.conclusions().isEmpty()) {
        conclusions.oneOf(column, condition.conclusions(), condition.standing());
      } else if (condition.fact().isPresent()) {
        fact(condition);
      } else {
        nothing(condition);
      }
      return true;
    }

    private void fact(FactMatched condition) {
      FactNamed fact = condition.fact().orElseThrow();
      List<TestExplained> tests =
          condition.tests().stream().filter(test -> depth == Depth.FULL || !isId(test)).toList();
      boolean account = fact.type().equals(ACCOUNT);
      if (account) {
        tests.forEach(test -> test(column, "", test));
      } else if (tests.size() == 1) {
        test(column, wording.label(fact), tests.get(0));
      } else {
        marked(column, condition.standing(), wording.label(fact));
        tests.forEach(test -> test(column + Marks.WIDTH, "", test));
      }
    }

    private boolean isId(TestExplained test) {
      return test.standing() == Standing.HOLDS
          && test.match(value -> NAMES.contains(value.seen().expression()), several -> false);
    }

    private void nothing(FactMatched condition) {
      List<String> asked = condition.tests().stream().flatMap(t -> asked(t).stream()).toList();
      String noun = wording.text(condition.noun());
      String with = String.join(wording.say(Phrase.COMMA), asked);
      String none =
          asked.isEmpty()
              ? wording.say(Phrase.NOTHING_THERE, noun)
              : wording.say(Phrase.NOTHING_SUCH, noun, with);
      conclusions.missing(column, condition.missing());
      if (condition.missing().isEmpty()) {
        marked(column, condition.standing(), none);
      } else if (!asked.isEmpty()) {
        page.text(column + Marks.WIDTH, wording.say(Phrase.TO_SAY, noun + " " + with));
      }
    }

    private List<String> asked(TestExplained test) {
      return test.match(
          value -> List.of(wording.text(value.need().text())),
          several -> several.tests().stream().flatMap(t -> asked(t).stream()).toList());
    }

    @Override
    public Boolean alternatives(Alternatives condition) {
      marked(column, condition.standing(), wording.say(Phrase.ONE_NEEDED));
      condition.alternatives().forEach(one -> add(column + Marks.WIDTH, one));
      return true;
    }

    @Override
    public Boolean existence(Existence condition) {
      add(column, condition.existing());
      return true;
    }

    @Override
    public Boolean absence(Absence condition) {
      conclusions.missing(column, condition.missing());
      if (!condition.found().isEmpty()) {
        String facts = groups(condition.found(), condition.times());
        String text = wording.say(Phrase.MUST_BE_ABSENT, condition.times(), facts);
        marked(column, condition.standing(), text);
      } else if (depth == Depth.BRIEF && condition.missing().isEmpty()) {
        marked(column, condition.standing(), condition.written());
      }
      return true;
    }

    @Override
    public Boolean forEach(ForEach condition) {
      conclusions.missing(column, condition.missing());
      boolean only = condition.exceptions().stream().allMatch(Lines::isOneConclusion);
      int inner = column;
      if (!only || depth == Depth.FULL) {
        String text = wording.say(Phrase.EXCEPTIONS, condition.failing(), condition.size());
        marked(column, condition.standing(), text);
        inner = column + Marks.WIDTH;
      }
      for (Instance instance : condition.exceptions()) {
        int below = inner;
        if (!isOneConclusion(instance)
            && instance.fact().isPresent()
            && isNamedOnlyHere(instance)) {
          page.text(inner, wording.label(instance.fact().get()));
          below = inner + INDENT;
        }
        add(below, instance.needed());
      }
      return true;
    }

    private static boolean isNamedOnlyHere(Instance instance) {
      return instance.needed().stream()
          .noneMatch(
              needed ->
                  needed instanceof FactMatched matched && matched.fact().equals(instance.fact()));
    }

    private static boolean isOneConclusion(Instance instance) {
      return instance.needed().size() == 1
          && instance.needed().get(0) instanceof FactMatched matched
          && matched.conclusions().size() == 1;
    }

    @Override
    public Boolean figure(Figure condition) {
      conclusions.missing(column, condition.missing());
      if (condition.figure().isPresent()) {
        condition.tests().forEach(test -> test(column, "", test));
      } else {
        String needed =
            condition.tests().stream()
                .flatMap(test -> asked(test).stream())
                .collect(Collectors.joining(wording.say(Phrase.COMMA)));
        marked(column, condition.standing(), wording.say(Phrase.NOTHING_COUNTED, needed));
      }
      if (condition.times() > 0) {
        String facts = groups(condition.counted(), condition.times());
        page.text(column + Marks.WIDTH, wording.say(Phrase.COUNTED, facts));
      }
      if (condition.standing() != Standing.HOLDS && !condition.uncounted().isEmpty()) {
        page.text(column + Marks.WIDTH, wording.say(Phrase.NEAREST));
        condition.uncounted().stream()
            .limit(NEAREST)
            .forEach(one -> new Lines(column + Marks.WIDTH + INDENT).matched(one));
      }
      return true;
    }

    @Override
    public Boolean notAsked(NotAsked condition) {
      if (depth == Depth.FULL) {
        String names = String.join(wording.say(Phrase.COMMA), condition.restsOn());
        page.text(column, wording.say(Phrase.NOT_ASKED, names));
      }
      return true;
    }
  }

  private String groups(List<List<FactNamed>> groups, int times) {
    String listed =
        groups.stream()
            .map(group -> group.stream().map(wording::label).collect(Collectors.joining(" + ")))
            .collect(Collectors.joining(wording.say(Phrase.COMMA)));
    return times > groups.size()
        ? wording.say(Phrase.AND_MORE, listed, times - groups.size())
        : listed;
  }

  private void test(int column, String subject, TestExplained test) {
    test.<Boolean>match(
        value -> {
          value(column, subject, value);
          return true;
        },
        several -> {
          several(column, subject, several);
          return true;
        });
  }

  private void value(int column, String subject, ValueTest test) {
    Phrase joined =
        NeedText.isFlag(test) && test.seen().value().isPresent() ? Phrase.THAT : Phrase.OF;
    String text = wording.text(test.text());
    String said = subject.isEmpty() ? text : wording.say(joined, subject, text);
    marked(column, test.standing(), said + needs.defined(test));
    behind(column + Marks.WIDTH, test);
    conclusions.missing(column + Marks.WIDTH, test.missing());
  }

  /** What stands behind several tests of one condition is told once. */
  private void behind(int column, ValueTest test) {
    boolean asked = depth == Depth.FULL || test.standing() != Standing.HOLDS;
    if (asked && told.add(test.behind())) {
      test.behind().forEach(one -> page.text(column, wording.text(one)));
    }
  }

  private void several(int column, String subject, SeveralTests test) {
    String head = wording.say(test.all() ? Phrase.SEVERAL_NEEDED : Phrase.ONE_NEEDED);
    marked(
        column, test.standing(), subject.isEmpty() ? head : wording.say(Phrase.OF, subject, head));
    test.tests().forEach(part -> test(column + Marks.WIDTH, "", part));
  }
}
