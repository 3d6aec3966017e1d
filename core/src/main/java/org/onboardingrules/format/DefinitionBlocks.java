package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.format.Block.Heading;
import org.onboardingrules.format.Block.Item;
import org.onboardingrules.format.Block.Items;
import org.onboardingrules.format.Block.Paragraph;
import org.onboardingrules.format.Block.Table;
import org.onboardingrules.term.Language;

/**
 * The parts of which the page of a definition is made.
 *
 * @param pack the id of the pack that is told of; what comes from another one says so
 */
record DefinitionBlocks(String pack, Wording wording) {

  /** Returns a chapter with its heading; empty if there is nothing in it. */
  List<Block> chapter(DefinitionPhrase title, String anchor, List<Block> inner) {
    return headed(2, title, anchor, inner);
  }

  /** Returns blocks below a heading; empty if there are none. */
  List<Block> headed(int level, DefinitionPhrase title, String anchor, List<Block> inner) {
    List<Block> all = new ArrayList<>();
    if (!inner.isEmpty()) {
      all.add(new Heading(level, wording.say(title), anchor));
      all.addAll(inner);
    }
    return all;
  }

  /**
   * Returns something that rules conclude, and when.
   *
   * @param level of its heading
   * @param traits what else is to be said of it
   */
  List<Block> entry(int level, Entry entry, List<String> traits) {
    List<Block> all = new ArrayList<>();
    all.add(new Heading(level, wording.text(entry.text()), anchor(entry.id())));
    List<Piece> line = new ArrayList<>(List.of(new Piece.Code(entry.id().id())));
    List<String> notes = new ArrayList<>(traits);
    entry.source().ifPresent(source -> notes.add(wording.say(DefinitionPhrase.SOURCE, source)));
    notes.addAll(pack(entry.origin(), pack));
    notes.forEach(note -> line.add(new Piece.Plain(wording.say(DefinitionPhrase.DOT) + note)));
    all.add(new Paragraph(line));
    all.addAll(rules(entry));
    return all;
  }

  private List<Block> rules(Entry entry) {
    List<Block> all = new ArrayList<>();
    if (entry.rules().isEmpty()) {
      all.add(new Paragraph(List.of(plain(Phrase.NO_RULE))));
    } else if (entry.rules().size() > 1) {
      all.add(new Paragraph(List.of(plain(DefinitionPhrase.ANY_RULE, entry.rules().size()))));
    }
    for (RuleStated rule : entry.rules()) {
      List<String> notes = new ArrayList<>();
      rule.level()
          .ifPresent(level -> notes.add(wording.say(DefinitionPhrase.LEVEL, wording.word(level))));
      String sources = String.join(", ", rule.sources());
      if (!sources.isEmpty() && entry.source().filter(sources::equals).isEmpty()) {
        notes.add(wording.say(DefinitionPhrase.SOURCE, sources));
      }
      notes.addAll(pack(rule.origin(), entry.origin().pack()));
      all.addAll(rule(rule, notes));
    }
    return all;
  }

  private List<Block> rule(RuleStated rule, List<String> notes) {
    List<Piece> head = new ArrayList<>(List.of(new Piece.Strong(rule.name())));
    if (!notes.isEmpty()) {
      String joined = String.join(wording.say(DefinitionPhrase.BETWEEN), notes);
      head.add(plain(DefinitionPhrase.RULE_NOTES, joined));
    }
    return List.of(new Paragraph(head), new Items(false, items(rule.conditions())));
  }

  /** Returns which pack something comes from, if it is not the one that goes without saying. */
  List<String> pack(Origin origin, String known) {
    return origin.pack().equals(known)
        ? List.of()
        : List.of(wording.say(DefinitionPhrase.FROM_PACK, origin.pack()));
  }

  List<Item> items(List<Statement> statements) {
    return statements.stream().map(this::item).toList();
  }

  private Item item(Statement statement) {
    return statement.match(
        said -> new Item(said(said), List.of()),
        several ->
            new Item(
                List.of(new Piece.Plain(wording.text(several.head()))), items(several.parts())),
        written -> new Item(List.of(new Piece.Code(written.rule())), List.of()));
  }

  /** Returns a sentence with links to what it names. */
  List<Piece> said(Statement.Said said) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Plain(wording.text(said.text()))));
    for (EntryId named : said.entries()) {
      pieces.add(new Piece.Plain(" "));
      pieces.add(link(named));
    }
    return pieces;
  }

  Item item(Template phrase, Object... values) {
    return new Item(List.of(plain(phrase, values)), List.of());
  }

  Piece plain(Template phrase, Object... values) {
    return new Piece.Plain(wording.say(phrase, values));
  }

  /** Returns what stands between two sentences. */
  Piece gap() {
    return new Piece.Plain(wording.language() == Language.EN ? " " : "");
  }

  /** Returns a table, without columns in which nothing stands. */
  Table table(List<DefinitionPhrase> head, Stream<List<List<Piece>>> rows) {
    List<List<List<Piece>>> all = rows.toList();
    int[] kept =
        IntStream.range(0, head.size())
            .filter(column -> all.stream().anyMatch(row -> !isEmpty(row.get(column))))
            .toArray();
    return new Table(
        Arrays.stream(kept).mapToObj(column -> wording.say(head.get(column))).toList(),
        all.stream().map(row -> Arrays.stream(kept).mapToObj(row::get).toList()).toList());
  }

  private boolean isEmpty(List<Piece> cell) {
    return cell.equals(cell("")) || cell.equals(cell(wording.say(DefinitionPhrase.DASH)));
  }

  List<Piece> cell(String text) {
    return List.of(new Piece.Plain(text));
  }

  List<Piece> cell(Optional<String> text) {
    return cell(text.orElseGet(() -> wording.say(DefinitionPhrase.DASH)));
  }

  /** Returns a cell with the source, and the pack where it is another one. */
  List<Piece> source(String source, Origin origin) {
    List<String> all = new ArrayList<>(source.isEmpty() ? List.of() : List.of(source));
    all.addAll(pack(origin, pack));
    return cell(String.join(wording.say(DefinitionPhrase.BETWEEN), all));
  }

  /** Returns the cell of an entry to which others lead. */
  List<Piece> named(EntryId id, Optional<String> title) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Anchor(anchor(id))));
    title.ifPresent(text -> pieces.add(new Piece.Plain(text + " ")));
    pieces.add(new Piece.Code(id.id()));
    return pieces;
  }

  Piece link(EntryId id) {
    return new Piece.Link(id.id(), anchor(id));
  }

  private static String anchor(EntryId id) {
    return id.kind().word() + "-" + id.id();
  }
}
