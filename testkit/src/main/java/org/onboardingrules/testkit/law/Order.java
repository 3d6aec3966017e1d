package org.onboardingrules.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.testkit.Case;

/** Accounts that list the same in another order. */
final class Order {

  private static final long SEED = 20260331;

  private Order() {}

  static Case reversed(Case asked) {
    return ordered(asked, Collections::reverse);
  }

  /** Another order that chance gives, the same each time. */
  static Case mixed(Case asked) {
    return ordered(asked, list -> Collections.shuffle(list, new Random(SEED)));
  }

  private interface Ordering {
    void apply(List<?> list);
  }

  private static Case ordered(Case asked, Ordering ordering) {
    UnaryOperator<Account.Part> within =
        part -> part instanceof MetricSeries series ? ordered(series, ordering) : part;
    return Altered.of(
        asked,
        altered -> {
          altered.replace(within);
          ordering.apply(altered.parts);
        });
  }

  private static MetricSeries ordered(MetricSeries series, Ordering ordering) {
    List<MetricSeries.Observation> observations = new ArrayList<>(series.observations());
    ordering.apply(observations);
    return MoreMeasured.with(series, observations);
  }
}
