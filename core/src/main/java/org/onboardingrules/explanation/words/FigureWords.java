package org.onboardingrules.explanation.words;

import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.term.Text;

/** How people speak of a figure over several facts. */
public final class FigureWords {

  private FigureWords() {}

  /** Returns what such a figure is called. */
  public static Text of(AggregateFunction function) {
    return switch (function) {
      case COUNT -> new Text("how many there are", "件数");
      case SUM -> new Text("the sum", "合計");
      case MIN -> new Text("the least", "最小値");
      case MAX -> new Text("the greatest", "最大値");
    };
  }
}
