package org.onboardingrules.internal.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onboardingrules.source.Span;

/** Changes to a stretch of text, gathered in any order and made in one go. */
final class Edits {

  private final List<Edit> edits = new ArrayList<>();

  private record Edit(Span span, String text) {}

  void replace(Span span, String text) {
    edits.add(new Edit(span, text));
  }

  void insert(int offset, String text) {
    edits.add(new Edit(new Span(offset, offset), text));
  }

  /** Returns the stretch of a text with all changes made. */
  String applyTo(String text, Span stretch) {
    StringBuilder result = new StringBuilder();
    int at = stretch.start();
    List<Edit> inOrder =
        edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).toList();
    for (Edit edit : inOrder) {
      result.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return result.append(text, at, stretch.end()).toString();
  }
}
