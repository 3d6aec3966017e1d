package org.onboardingrules.internal.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a reader takes as a value. Immutable, but for the shapes inside, which grow. */
public sealed interface Form permits Form.Single, Form.ListOf, Form.Named, Form.Keys {

  /** Returns what the function for this kind of form returns. */
  <T> T match(
      Function<Single, T> single,
      Function<ListOf, T> list,
      Function<Named, T> named,
      Function<Keys, T> keys);

  /**
   * A single value.
   *
   * @param keywords the keywords of JSON Schema that describe it, in the order to write them
   */
  record Single(Map<String, Object> keywords) implements Form {

    /** Copies the keywords. */
    public Single {
      keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<ListOf, T> list,
        Function<Named, T> named,
        Function<Keys, T> keys) {
      return single.apply(this);
    }
  }

  /**
   * A list of values of one form.
   *
   * @param item the form of each
   * @param keywords what holds of the list, such as how many items it needs
   */
  record ListOf(Form item, Map<String, Object> keywords) implements Form {

    /** Copies the keywords. */
    public ListOf {
      keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<ListOf, T> list,
        Function<Named, T> named,
        Function<Keys, T> keys) {
      return list.apply(this);
    }
  }

  /**
   * A mapping of names, which the author chooses, to values of one form.
   *
   * @param value the form of each value
   * @param names the form of the names
   */
  record Named(Form value, Single names) implements Form {
    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<ListOf, T> list,
        Function<Named, T> named,
        Function<Keys, T> keys) {
      return named.apply(this);
    }
  }

  /**
   * A mapping of keys that the reader knows.
   *
   * @param shape what it may hold
   */
  record Keys(Shape shape) implements Form {
    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<ListOf, T> list,
        Function<Named, T> named,
        Function<Keys, T> keys) {
      return keys.apply(this);
    }
  }
}
