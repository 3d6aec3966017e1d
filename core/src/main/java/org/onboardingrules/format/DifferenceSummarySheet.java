package org.onboardingrules.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.difference.Basis;
import org.onboardingrules.explanation.difference.Cause;
import org.onboardingrules.explanation.difference.Change;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.explanation.difference.DifferenceSummary;
import org.onboardingrules.explanation.difference.MainCause;
import org.onboardingrules.explanation.difference.Move;
import org.onboardingrules.explanation.difference.MovedAccount;
import org.onboardingrules.explanation.difference.Stated;
import org.onboardingrules.source.DisplayWidth;

/** Writes what changed for many accounts. */
final class DifferenceSummarySheet {

  private static final int INDENT = 2;
  private static final int TEXT = 18;

  private static final Set<ChangedPart> SINGLE =
      Set.of(ChangedPart.CRITERION, ChangedPart.CHURN_RISK);
  private static final Set<ChangedPart> BESIDE =
      Set.of(ChangedPart.DAYS_LATE, ChangedPart.DEADLINE, ChangedPart.SEGMENT);

  private final DifferenceSummary summary;
  private final Wording wording;
  private final PartWording parts;
  private final Page page = new Page();

  DifferenceSummarySheet(DifferenceSummary summary, Wording wording) {
    this.summary = summary;
    this.wording = wording;
    this.parts = new PartWording(wording);
    if (summary.accounts() == 0) {
      page.text(0, wording.say(Phrase.NO_ACCOUNTS));
      return;
    }
    page.text(0, head());
    packs();
    page.text(
        0,
        wording.say(
            SummaryPhrase.COUNTS, summary.moved(), summary.otherwise(), summary.unchanged()));
    moves();
    worst();
  }

  private String head() {
    String accounts =
        wording.say(
            summary.accounts() == 1 ? SummaryPhrase.ONE_ACCOUNT : SummaryPhrase.ACCOUNTS,
            summary.accounts());
    Basis older = summary.older().orElseThrow();
    Basis newer = summary.newer().orElseThrow();
    return older.asOf().equals(newer.asOf())
        ? wording.say(SummaryPhrase.OTHERWISE, accounts, newer.asOf())
        : wording.say(SummaryPhrase.SINCE, accounts, older.asOf(), newer.asOf());
  }

  private void packs() {
    Brief brief = new Brief(wording);
    String before = brief.pack(summary.older().orElseThrow().pack());
    String now = brief.pack(summary.newer().orElseThrow().pack());
    page.text(
        0,
        before.equals(now)
            ? wording.say(Phrase.PACK, now)
            : wording.say(Phrase.PACKS, now, before));
  }

  private void moves() {
    ChangedPart told = null;
    int widest =
        summary.moves().stream().mapToInt(one -> DisplayWidth.of(move(one.move()))).max().orElse(0);
    for (DifferenceSummary.Counted counted : summary.moves()) {
      ChangedPart part = counted.move().part();
      if (part != told) {
        page.blank();
      }
      String times = wording.say(SummaryPhrase.TIMES, counted.accounts());
      page.labelled(
          INDENT,
          part == told ? "" : heading(part),
          TEXT,
          Wrapping.padRight(move(counted.move()), widest + INDENT) + times);
      told = part;
    }
  }

  private String heading(ChangedPart part) {
    return part == ChangedPart.CHURN_RISK
        ? wording.say(SummaryPhrase.GRAVEST_RISK)
        : wording.word(part);
  }

  private String move(Move move) {
    return wording.say(SummaryPhrase.MOVE, value(move, move.from()), value(move, move.to()));
  }

  private String value(Move move, Optional<String> word) {
    return parts.value(move.part(), word.map(value -> new Stated(value, Optional.empty())));
  }

  private void worst() {
    if (summary.worst().isEmpty()) {
      return;
    }
    page.blank();
    page.text(0, wording.say(SummaryPhrase.WORST));
    summary.worst().forEach(this::account);
    long more = summary.moved() - summary.worst().size();
    if (more > 0) {
      page.text(INDENT, wording.say(SummaryPhrase.MORE, more));
    }
  }

  private void account(MovedAccount account) {
    Difference difference = account.difference();
    String named = wording.say(Phrase.NAMED, difference.accountName(), difference.accountId());
    List<String> moves =
        account.moves().isEmpty()
            ? single(difference)
            : account.moves().stream()
                .map(move -> moved(heading(move.part()), move.part(), stated(move)))
                .toList();
    page.text(
        INDENT,
        wording.say(SummaryPhrase.ACCOUNT, named, String.join(wording.say(Phrase.COMMA), moves)));
    account.main().ifPresent(main -> cause(difference, main));
  }

  private record Pair(Optional<Stated> from, Optional<Stated> to) {}

  private static Pair stated(Move move) {
    return new Pair(
        move.from().map(word -> new Stated(word, Optional.empty())),
        move.to().map(word -> new Stated(word, Optional.empty())));
  }

  private String moved(String what, ChangedPart part, Pair pair) {
    return wording.say(
        SummaryPhrase.PART_MOVED,
        what.toLowerCase(Locale.ROOT),
        parts.value(part, pair.from()),
        parts.value(part, pair.to()));
  }

  /** The single risks and criteria that changed, where nothing else did. */
  private List<String> single(Difference difference) {
    return difference.changes().stream()
        .filter(change -> SINGLE.contains(change.part()))
        .filter(change -> !change.from().map(Stated::value).equals(change.to().map(Stated::value)))
        .map(change -> moved(change.id(), change.part(), new Pair(change.from(), change.to())))
        .toList();
  }

  private void cause(Difference difference, MainCause main) {
    CauseLines lines = new CauseLines(difference, page, wording);
    String line = main.cause().accept(lines.wording()).get(0);
    String said = of(main).map(what -> wording.say(SummaryPhrase.BECAUSE, what, line)).orElse(line);
    page.labelled(INDENT + INDENT, "-", INDENT + INDENT + INDENT, said);
  }

  /** What the cause has its effect through, where that is not told above. */
  private Optional<String> of(MainCause main) {
    Change change = main.change();
    if (main.through().isPresent() && !(main.cause() instanceof Cause.ConclusionChanged)) {
      return main.through()
          .filter(name -> name.kind() != ConclusionKind.COMPLETE)
          .map(name -> wording.say(SummaryPhrase.NAMED, wording.word(name.kind()), name.id()));
    }
    return BESIDE.contains(change.part())
        ? Optional.of(
            moved(wording.word(change.part()), change.part(), new Pair(change.from(), change.to())))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
