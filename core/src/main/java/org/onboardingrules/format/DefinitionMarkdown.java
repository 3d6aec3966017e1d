package org.onboardingrules.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.term.Language;

/**
 * Writes a definition as Markdown, to be read where repositories and wikis are. Stateless.
 *
 * <p>Headings and the rows of tables have anchors, to which the names in the sentences lead.
 */
public final class DefinitionMarkdown {

  private static final String INDENT = "  ";

  private DefinitionMarkdown() {}

  /** Returns the page; it ends with a line feed. */
  public static String of(Definition definition, Language language) {
    return DefinitionPage.of(definition, language).stream()
        .map(
            block ->
                block.match(
                    DefinitionMarkdown::heading,
                    paragraph -> line(paragraph.pieces()) + "\n",
                    items -> list(items),
                    DefinitionMarkdown::table))
        .collect(Collectors.joining("\n"));
  }

  private static String heading(Block.Heading heading) {
    String line = "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
    return heading.level() == 1 ? line : anchor(heading.anchor()) + "\n\n" + line;
  }

  private static String anchor(String name) {
    return "<a id=\"" + name + "\"></a>";
  }

  private static String list(Block.Items items) {
    StringBuilder out = new StringBuilder();
    items.items().forEach(item -> item(item, "", items.numbered() ? "1. " : "- ", out));
    return out.toString();
  }

  private static void item(Block.Item item, String indent, String mark, StringBuilder out) {
    out.append(indent).append(mark).append(line(item.pieces())).append('\n');
    item.below().forEach(below -> item(below, indent + INDENT, "- ", out));
  }

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder();
    out.append(row(table.head().stream().map(DefinitionMarkdown::escaped)));
    out.append(row(table.head().stream().map(cell -> "---")));
    table.rows().forEach(row -> out.append(row(row.stream().map(DefinitionMarkdown::line))));
    return out.toString();
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String line(List<Piece> pieces) {
    return pieces.stream()
        .<String>map(
            piece ->
                piece.match(
                    plain -> escaped(plain.text()),
                    strong -> "**" + escaped(strong.text()) + "**",
                    code -> "`" + code.text().replace("|", "\\|") + "`",
                    link -> "[" + escaped(link.text()) + "](#" + link.anchor() + ")",
                    anchor -> anchor(anchor.name())))
        .collect(Collectors.joining());
  }

  /** Keeps what a pack says from being read as markup. */
  private static String escaped(String text) {
    return Wrapping.clean(text)
        .replaceAll("[\\\\`*<>|\\[\\]]", "\\\\$0")
        .replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_");
  }
}
