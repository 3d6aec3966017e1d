package org.onboardingrules.definition.entry;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.term.Text;

/** Something that has to hold, in words. Immutable and thread-safe. */
public sealed interface Statement {

  /** Returns what the function of the case that this is returns. */
  <R> R match(
      Function<? super Said, ? extends R> said,
      Function<? super Several, ? extends R> several,
      Function<? super Written, ? extends R> written);

  /**
   * A sentence.
   *
   * @param text without a full stop
   * @param entries those of the definition that it names, each once, in order
   */
  record Said(Text text, List<EntryId> entries) implements Statement {

    /** Copies the list. */
    public Said {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R match(
        Function<? super Said, ? extends R> said,
        Function<? super Several, ? extends R> several,
        Function<? super Written, ? extends R> written) {
      return said.apply(this);
    }
  }

  /**
   * Several statements.
   *
   * @param head how they belong together, such as {@code one of these holds:}
   * @param parts in the order of the rule
   */
  record Several(Text head, List<Statement> parts) implements Statement {

    /** Copies the list. */
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(
        Function<? super Said, ? extends R> said,
        Function<? super Several, ? extends R> several,
        Function<? super Written, ? extends R> written) {
      return several.apply(this);
    }
  }

  /**
   * A condition for which there are no words, as its author wrote it.
   *
   * @param rule the text of the rule, on one line
   */
  record Written(String rule) implements Statement {

    @Override
    public <R> R match(
        Function<? super Said, ? extends R> said,
        Function<? super Several, ? extends R> several,
        Function<? super Written, ? extends R> written) {
      return written.apply(this);
    }
  }
}
