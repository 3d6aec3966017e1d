package org.onboardingrules.format;

import java.util.function.Function;

/** A stretch of a line, before it is known how the page is written. Immutable. */
sealed interface Piece {

  /** Returns what the function of the case that this is returns. */
  <R> R match(
      Function<? super Plain, ? extends R> plain,
      Function<? super Strong, ? extends R> strong,
      Function<? super Code, ? extends R> code,
      Function<? super Link, ? extends R> link,
      Function<? super Anchor, ? extends R> anchor);

  /** Words. */
  record Plain(String text) implements Piece {

    @Override
    public <R> R match(
        Function<? super Plain, ? extends R> plain,
        Function<? super Strong, ? extends R> strong,
        Function<? super Code, ? extends R> code,
        Function<? super Link, ? extends R> link,
        Function<? super Anchor, ? extends R> anchor) {
      return plain.apply(this);
    }
  }

  /** Words that stand out. */
  record Strong(String text) implements Piece {

    @Override
    public <R> R match(
        Function<? super Plain, ? extends R> plain,
        Function<? super Strong, ? extends R> strong,
        Function<? super Code, ? extends R> code,
        Function<? super Link, ? extends R> link,
        Function<? super Anchor, ? extends R> anchor) {
      return strong.apply(this);
    }
  }

  /** A name, or something else that stands in files exactly so. */
  record Code(String text) implements Piece {

    @Override
    public <R> R match(
        Function<? super Plain, ? extends R> plain,
        Function<? super Strong, ? extends R> strong,
        Function<? super Code, ? extends R> code,
        Function<? super Link, ? extends R> link,
        Function<? super Anchor, ? extends R> anchor) {
      return code.apply(this);
    }
  }

  /** Words that lead to an anchor on the same page. */
  record Link(String text, String anchor) implements Piece {

    @Override
    public <R> R match(
        Function<? super Plain, ? extends R> plain,
        Function<? super Strong, ? extends R> strong,
        Function<? super Code, ? extends R> code,
        Function<? super Link, ? extends R> link,
        Function<? super Anchor, ? extends R> anchor) {
      return link.apply(this);
    }
  }

  /** A place to which links lead. */
  record Anchor(String name) implements Piece {

    @Override
    public <R> R match(
        Function<? super Plain, ? extends R> plain,
        Function<? super Strong, ? extends R> strong,
        Function<? super Code, ? extends R> code,
        Function<? super Link, ? extends R> link,
        Function<? super Anchor, ? extends R> anchor) {
      return anchor.apply(this);
    }
  }
}
