package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SourceTextProperties {

  @Property
  void a_place_is_where_counting_by_hand_arrives(
      @ForAll("texts") String text, @ForAll @IntRange(max = 3000) int offset) {
    int inside = Math.min(offset, text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < inside; i++) {
      boolean pair = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
        line++;
        lineStart = i + 1;
      }
    }

    Place place = SourceText.of("a", text).placeAt(offset);

    int column = text.codePointCount(lineStart, inside) + 1;
    assertThat(place).isEqualTo(new Place("a", line, column));
  }

  @Property
  void a_snippet_at_a_place_is_the_snippet_at_its_offset(
      @ForAll("texts") String text, @ForAll @IntRange(max = 3000) int offset) {
    int inside = Math.min(offset, text.length());
    boolean splits =
        inside > 0
            && inside < text.length()
            && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
    boolean inLineBreak = text.startsWith("\r\n", inside - 1);
    SourceText source = SourceText.of("a", text);
    Place place = source.placeAt(inside);

    Snippet snippet = source.snippetAt(place.line(), place.column(), 1);

    assertThat(splits || inLineBreak || snippet.equals(source.snippet(inside, inside))).isTrue();
    assertThat(snippet.line()).doesNotContain("\n", "\r");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "日", "😀", "\n", "\r\n", "\r", "\uD83D", "\uDE00", "xxxxxxxxxxxx")
        .list()
        .ofMaxSize(400)
        .map(pieces -> String.join("", pieces));
  }
}
