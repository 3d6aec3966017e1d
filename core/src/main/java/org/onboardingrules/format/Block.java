package org.onboardingrules.format;

import java.util.List;
import java.util.function.Function;

/** A part of a page, before it is known how the page is written. Immutable. */
sealed interface Block {

  /** Returns what the function of the case that this is returns. */
  <R> R match(
      Function<? super Heading, ? extends R> heading,
      Function<? super Paragraph, ? extends R> paragraph,
      Function<? super Items, ? extends R> items,
      Function<? super Table, ? extends R> table);

  /**
   * A heading.
   *
   * @param level 1 for the page itself
   * @param anchor its name for links
   */
  record Heading(int level, String text, String anchor) implements Block {

    @Override
    public <R> R match(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super Items, ? extends R> items,
        Function<? super Table, ? extends R> table) {
      return heading.apply(this);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Piece> pieces) implements Block {

    @Override
    public <R> R match(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super Items, ? extends R> items,
        Function<? super Table, ? extends R> table) {
      return paragraph.apply(this);
    }
  }

  /**
   * A list.
   *
   * @param numbered whether its order matters
   */
  record Items(boolean numbered, List<Item> items) implements Block {

    @Override
    public <R> R match(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super Items, ? extends R> items,
        Function<? super Table, ? extends R> table) {
      return items.apply(this);
    }
  }

  /**
   * One item of a list.
   *
   * @param below the items of a list in it
   */
  record Item(List<Piece> pieces, List<Item> below) {}

  /** A table. */
  record Table(List<String> head, List<List<List<Piece>>> rows) implements Block {

    @Override
    public <R> R match(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super Items, ? extends R> items,
        Function<? super Table, ? extends R> table) {
      return table.apply(this);
    }
  }
}
