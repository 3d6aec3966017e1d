package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An immutable list that grows at its head, so that branches of a search share what they have. */
record Chain<T>(@Nullable Link<T> first) {

  record Link<T>(T head, @Nullable Link<T> tail) {}

  static <T> Chain<T> empty() {
    return new Chain<>(null);
  }

  static <T> Chain<T> of(List<? extends T> values) {
    return Chain.<T>empty().withAll(values);
  }

  Chain<T> with(T head) {
    return new Chain<>(new Link<>(head, first));
  }

  Chain<T> withAll(List<? extends T> heads) {
    Chain<T> chain = this;
    for (int i = heads.size() - 1; i >= 0; i--) {
      chain = chain.with(heads.get(i));
    }
    return chain;
  }

  /** The values, the one added first first. */
  List<T> inOrderOfAddition() {
    List<T> values = new ArrayList<>();
    for (Link<T> link = first; link != null; link = link.tail()) {
      values.add(link.head());
    }
    Collections.reverse(values);
    return values;
  }
}
