package org.onboardingrules.testkit.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onboardingrules.source.Excerpt;

/**
 * A piece of a page, in which all that came from people is escaped. Immutable.
 *
 * @param markup as it stands in the page
 */
public record Html(String markup) {

  /** Nothing. */
  public static final Html NONE = new Html("");

  /** Returns a text; what would turn the direction of writing is replaced. */
  public static Html text(String text) {
    return new Html(
        text.lines().map(Excerpt::printable).map(Html::escaped).collect(Collectors.joining("\n")));
  }

  /** Returns an element without attributes. */
  public static Html element(String name, Html... inside) {
    return element(name, Map.of(), inside);
  }

  /** Returns an element of a class. */
  public static Html styled(String name, String style, Html... inside) {
    return element(name, Map.of("class", style), inside);
  }

  /**
   * Returns an element.
   *
   * @param attributes by name; their values are escaped
   */
  public static Html element(String name, Map<String, String> attributes, Html... inside) {
    String written =
        new TreeMap<>(attributes)
            .entrySet().stream()
                .map(a -> " " + a.getKey() + "=\"" + text(a.getValue()).markup() + "\"")
                .collect(Collectors.joining());
    return new Html(
        "<" + name + written + ">" + joined(List.of(inside)).markup() + "</" + name + ">");
  }

  /** Returns pieces, one after the other. */
  public static Html joined(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  /** Returns the piece, and a line break in the page's source. */
  public Html line() {
    return new Html(markup + "\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
