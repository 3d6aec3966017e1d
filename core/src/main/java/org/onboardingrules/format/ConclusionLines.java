package org.onboardingrules.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;

/**
 * Writes why something was concluded or not, with the conclusions that it rests on below it. Each
 * conclusion is told once. Mutable; used by one thread.
 */
final class ConclusionLines {

  private static final int MOST_NESTED = 3;

  private final Explanation explanation;
  private final Page page;
  private final Wording wording;
  private final Depth depth;
  private final Set<ConclusionName> told = new HashSet<>();

  ConclusionLines(Explanation explanation, Page page, Wording wording, Depth depth) {
    this.explanation = explanation;
    this.page = page;
    this.wording = wording;
    this.depth = depth;
  }

  boolean toldOf(ConclusionName name) {
    return told.contains(name);
  }

  /** Adds a conclusion and what it rests on. */
  void add(int column, ConclusionExplained explained) {
    boolean news = told.add(explained.name());
    String named = named(explained);
    String head = news ? named : wording.say(Phrase.TOLD_ABOVE, named);
    page.labelled(column, Marks.of(explained.standing()), column + Marks.WIDTH, head);
    if (news && (depth == Depth.FULL || explained.standing() != Standing.HOLDS)) {
      below(column + Marks.WIDTH, explained);
    }
  }

  private String named(ConclusionExplained explained) {
    ConclusionName name = explained.name();
    String id =
        name.kind() == ConclusionKind.COMPLETE ? "" : wording.word(name.kind()) + " " + name.id();
    String text = wording.text(explained.text());
    return depth == Depth.BRIEF || id.isEmpty() ? text : wording.say(Phrase.NAMED, text, id);
  }

  /** Adds what a conclusion rests on. */
  void below(int column, ConclusionExplained explained) {
    told.add(explained.name());
    List<RuleExplained> rules = rules(explained);
    if (rules.isEmpty()) {
      page.text(column, wording.say(Phrase.NO_RULE));
      return;
    }
    boolean several = rules.size() > 1;
    if (several && explained.standing() != Standing.HOLDS) {
      page.text(column, wording.say(Phrase.ANY_RULE, rules.size()));
    }
    for (RuleExplained rule : rules) {
      boolean headed = several || depth == Depth.FULL;
      if (headed) {
        String text = wording.say(Phrase.RULE, rule.rule(), line(rule.at()));
        page.labelled(column, Marks.of(rule.standing()), column + Marks.WIDTH, sourced(text, rule));
      }
      new ConditionLines(this, page, wording, depth)
          .add(headed ? column + Marks.WIDTH : column, rule.conditions());
    }
  }

  /** Where it holds, the rules that say so; else, in brief, those that come nearest. */
  private List<RuleExplained> rules(ConclusionExplained explained) {
    return depth == Depth.FULL
        ? explained.rules()
        : explained.rules().stream()
            .filter(rule -> rule.standing() == explained.standing())
            .toList();
  }

  private String sourced(String text, RuleExplained rule) {
    return rule.sources().isEmpty()
        ? text
        : wording.say(Phrase.SOURCED, text, String.join(wording.say(Phrase.COMMA), rule.sources()));
  }

  /** Adds conclusions of which one is needed. */
  void oneOf(int column, List<ConclusionName> names, Standing standing) {
    if (names.size() > 1) {
      String listed =
          names.stream()
              .map(ConclusionName::id)
              .distinct()
              .collect(Collectors.joining(wording.say(Phrase.COMMA)));
      String text = wording.say(Phrase.ANY_CONCLUSION, listed);
      page.labelled(column, Marks.of(standing), column + Marks.WIDTH, text);
    }
    if (names.size() <= MOST_NESTED) {
      int inner = names.size() > 1 ? column + Marks.WIDTH : column;
      names.forEach(name -> explanation.of(name).ifPresent(one -> add(inner, one)));
    }
  }

  /** Adds what is not reported. */
  void missing(int column, List<Missing> missing) {
    for (Missing one : missing) {
      String text = wording.say(Phrase.NOT_REPORTED, wording.text(one.text()));
      page.labelled(column, Marks.of(Standing.UNKNOWN), column + Marks.WIDTH, text);
    }
  }

  static String line(Place place) {
    return place.file() + ":" + place.line();
  }
}
