package org.onboardingrules.format;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.portfolio.GroupTally;
import org.onboardingrules.portfolio.Tally;
import org.onboardingrules.term.code.DecisionAction;

/**
 * Writes how groups of accounts stand, a row a group: by completion and by decision, in one table,
 * or one below the other where that is too wide. Immutable.
 */
final class GroupTables {

  private static final int MOST_ROWS = 20;
  private static final int NAME = 14;
  private static final String ABSENT = "-";

  /** A column of figures. */
  private record Figure(String heading, Function<Tally, String> value) {}

  private final Wording wording;
  private final List<Figure> completion = new ArrayList<>();
  private final List<Figure> decision = new ArrayList<>();

  /**
   * Readies tables for groups of a whole.
   *
   * @param total how the whole stands; what is said of no account of it has no column
   */
  GroupTables(Wording wording, Tally total) {
    this.wording = wording;
    completion.add(new Figure(wording.say(Phrase.COUNT), t -> Figures.grouped(t.accounts())));
    for (CompletionStatus status : CompletionStatus.values()) {
      if (status == CompletionStatus.COMPLETE || total.of(status) > 0) {
        completion.add(new Figure(wording.word(status), t -> Figures.grouped(t.of(status))));
      }
      if (status == CompletionStatus.COMPLETE) {
        completion.add(new Figure("%", GroupTables::percent));
      }
    }
    Stream.of(
            DecisionAction.RELEASE,
            DecisionAction.ESCALATE,
            DecisionAction.EXTEND,
            DecisionAction.CONTINUE,
            DecisionAction.COMPLETE)
        .filter(action -> total.of(action) > 0)
        .map(a -> new Figure("→ " + wording.word(a), t -> Figures.grouped(t.of(a))))
        .forEach(decision::add);
  }

  private static String percent(Tally tally) {
    return tally.percentComplete().map(Object::toString).orElse(ABSENT);
  }

  /** Returns the table of groups, and how many more there are. */
  String of(String heading, List<GroupTally> groups) {
    List<GroupTally> shown = largest(groups);
    List<Figure> all = new ArrayList<>(completion);
    all.addAll(decision);
    Grid grid = grid(heading, shown, all);
    String table =
        grid.leavesFirst(NAME)
            ? grid.toString()
            : grid(heading, shown, completion) + "\n" + grid(heading, shown, decision);
    int more = groups.size() - shown.size();
    return more == 0
        ? table
        : table + wording.say(Phrase.MORE_GROUPS, Figures.grouped(more)) + "\n";
  }

  /** Returns the groups with the most accounts, in their order. */
  private static List<GroupTally> largest(List<GroupTally> groups) {
    Set<String> names =
        new HashSet<>(
            groups.stream()
                .sorted(comparingLong((GroupTally group) -> group.tally().accounts()).reversed())
                .limit(MOST_ROWS)
                .map(GroupTally::name)
                .toList());
    return groups.stream().filter(group -> names.contains(group.name())).toList();
  }

  private static Grid grid(String heading, List<GroupTally> groups, List<Figure> figures) {
    List<Grid.Head> heads = new ArrayList<>();
    heads.add(Grid.Head.left(heading));
    figures.forEach(figure -> heads.add(Grid.Head.right(figure.heading())));
    Grid grid = new Grid(heads);
    for (GroupTally group : groups) {
      List<String> cells = new ArrayList<>();
      cells.add(group.name());
      figures.forEach(figure -> cells.add(figure.value().apply(group.tally())));
      grid.row(cells);
    }
    return grid;
  }
}
