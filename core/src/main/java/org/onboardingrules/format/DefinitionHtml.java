package org.onboardingrules.format;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.term.Language;

/**
 * Writes a definition as one HTML page that needs nothing else: to be read on a phone or a desk, by
 * day or by night, or printed. Stateless.
 */
public final class DefinitionHtml {

  private static final String STYLE = "definition.css";

  private DefinitionHtml() {}

  /** Returns the page; it ends with a line feed. */
  public static String of(Definition definition, Language language) {
    StringBuilder out = new StringBuilder();
    out.append("<!doctype html>\n<html lang=\"").append(language.word()).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.append(escaped(DefinitionPage.title(definition, language))).append("</title>\n<style>\n");
    out.append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    DefinitionPage.of(definition, language).forEach(block -> out.append(block(block)));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String block(Block block) {
    return block.match(
        DefinitionHtml::heading,
        paragraph -> "<p>" + line(paragraph.pieces()) + "</p>\n",
        items -> list(items.numbered() ? "ol" : "ul", items.items()),
        DefinitionHtml::table);
  }

  private static String heading(Block.Heading heading) {
    String tag = "h" + heading.level();
    return "<"
        + tag
        + " id=\""
        + escaped(heading.anchor())
        + "\">"
        + escaped(heading.text())
        + "</"
        + tag
        + ">\n";
  }

  private static String list(String tag, List<Block.Item> items) {
    return items.stream()
        .map(DefinitionHtml::item)
        .collect(Collectors.joining("", "<" + tag + ">\n", "</" + tag + ">\n"));
  }

  private static String item(Block.Item item) {
    String below = item.below().isEmpty() ? "" : "\n" + list("ul", item.below());
    return "<li>" + line(item.pieces()) + below + "</li>\n";
  }

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder("<div class=\"table\"><table>\n<thead><tr>");
    table.head().forEach(cell -> out.append("<th>").append(escaped(cell)).append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<List<Piece>> row : table.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(line(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table></div>\n").toString();
  }

  private static String line(List<Piece> pieces) {
    return pieces.stream()
        .<String>map(
            piece ->
                piece.match(
                    plain -> escaped(plain.text()),
                    strong -> "<strong>" + escaped(strong.text()) + "</strong>",
                    code -> "<code>" + escaped(code.text()) + "</code>",
                    link ->
                        "<a href=\"#"
                            + escaped(link.anchor())
                            + "\">"
                            + escaped(link.text())
                            + "</a>",
                    anchor -> "<span id=\"" + escaped(anchor.name()) + "\"></span>"))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return Wrapping.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = DefinitionHtml.class.getResourceAsStream(STYLE)) {
      return new String(requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
