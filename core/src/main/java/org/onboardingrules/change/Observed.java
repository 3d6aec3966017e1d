package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.MetricKind;

/**
 * Values of a metric are observed.
 *
 * @param metric the metric's id
 * @param kind what its observations are
 * @param seen what is observed, in order of date
 * @param replaces whether it takes the place of what was observed on the same day
 * @param slack which other values do as well
 * @param figures the figures that it is for
 */
record Observed(
    String metric,
    MetricKind kind,
    List<Observation> seen,
    boolean replaces,
    Slack slack,
    List<Figure> figures)
    implements Edit {

  /** Which values do as well as those that are told. */
  enum Slack {
    OR_MORE(" or more", "以上"),
    OR_LESS(" or less", "以下"),
    NONE("", "");

    private final String en;
    private final String ja;

    Slack(String en, String ja) {
      this.en = en;
      this.ja = ja;
    }

    static Slack of(Wanted.OfNumber wanted) {
      return switch (wanted.operator()) {
        case AT_LEAST, GREATER -> OR_MORE;
        case AT_MOST, LESS -> OR_LESS;
        case EQUAL, NOT_EQUAL -> NONE;
      };
    }
  }

  /** The figure of a goal whose numbers are still to be agreed on. */
  static final String TO_AGREE = "target";

  Observed {
    seen = List.copyOf(seen);
    figures = List.copyOf(figures);
  }

  /** One observation beside all others. */
  static Observed of(String metric, MetricKind kind, Observation seen, Slack slack, Figure... of) {
    return new Observed(metric, kind, List.of(seen), false, slack, List.of(of));
  }

  private LocalDate last() {
    return seen.get(seen.size() - 1).on();
  }

  @Override
  public String key() {
    return "metric " + metric;
  }

  @Override
  public Account on(Account account) {
    Stream<Account.Part> others =
        EditedAccount.parts(account).filter(part -> !(part instanceof MetricSeries s && isOf(s)));
    Stream<Observation> before =
        account.metrics().stream()
            .filter(this::isOf)
            .flatMap(series -> series.observations().stream())
            .filter(observation -> !replaces || !observation.on().equals(last()));
    List<Observation> all = Stream.concat(before, seen.stream()).toList();
    return EditedAccount.head(account)
        .addAll(others.toList())
        .add(new MetricSeries(metric, kind, all))
        .build();
  }

  private boolean isOf(MetricSeries series) {
    return series.metric().equals(metric);
  }

  @Override
  public Edit with(Edit later) {
    Observed next = (Observed) later;
    List<Observation> all = new ArrayList<>(next.replaces ? before(next.last()) : seen);
    next.seen.forEach(observation -> add(observation, all));
    all.sort(Comparator.comparing(Observation::on));
    List<Figure> moved = new ArrayList<>(figures);
    next.figures.forEach(figure -> add(figure, moved));
    Slack both = slack == next.slack ? slack : Slack.NONE;
    return new Observed(metric, kind, all, replaces || next.replaces, both, moved);
  }

  private List<Observation> before(LocalDate day) {
    return seen.stream().filter(observation -> !observation.on().equals(day)).toList();
  }

  /** What is counted on one day adds up. */
  private void add(Observation next, List<Observation> all) {
    for (int i = 0; i < all.size(); i++) {
      Observation one = all.get(i);
      if (kind == MetricKind.COUNT && one.on().equals(next.on()) && one.sample() == 1) {
        all.set(i, Observation.of(one.on(), one.value().add(next.value())));
        return;
      }
    }
    all.add(next);
  }

  private static void add(Figure next, List<Figure> moved) {
    for (int i = 0; i < moved.size(); i++) {
      if (moved.get(i).expression().equals(next.expression())) {
        moved.set(i, moved.get(i).then(next));
        return;
      }
    }
    moved.add(next);
  }

  @Override
  public AccountChange told(Telling telling) {
    Text name = telling.metric(metric);
    List<Text> moved = figures.stream().map(Figure::moved).toList();
    Text amount = amount(telling);
    boolean weeks = seen.size() > 1 && kind == MetricKind.COUNT;
    Text when = weeks ? days() : telling.when(last());
    Optional<Figure> first = figures.stream().findFirst();
    return new AccountChange(
        ChangeKind.METRIC_REPORTED,
        metric,
        first.map(Figure::expression),
        first.flatMap(Figure::from).map(NumberText::of),
        first.map(Figure::to).map(NumberText::of),
        last(),
        new Text(
            "%s: %s%s (%s)".formatted(name.en(), amount.en(), when.en(), joined(moved, true)),
            "%s：%s%s（%s）".formatted(name.ja(), when.ja(), amount.ja(), joined(moved, false))));
  }

  private static String joined(List<Text> texts, boolean english) {
    return texts.stream()
        .map(text -> english ? text.en() : text.ja())
        .collect(Collectors.joining(english ? "; " : "、"));
  }

  private Text days() {
    String days =
        seen.stream().map(o -> o.on().toString()).distinct().collect(Collectors.joining(", "));
    return new Text(", such as on " + days, days.replace(", ", "、") + "など");
  }

  private Text amount(Telling telling) {
    if (figures.stream().anyMatch(figure -> figure.expression().equals(TO_AGREE))) {
      return new Text("what the target asks for, once agreed", "合意する目標値どおりの実績");
    }
    String unit = telling.unit(metric);
    if (kind == MetricKind.COUNT) {
      return seen.size() == 1
          ? more(seen.get(0).value(), unit)
          : new Text("some in each of " + seen.size() + " more weeks", "あと" + seen.size() + "週で利用");
    }
    return new Text(
        seen.stream().map(o -> value(o, unit)).collect(Collectors.joining(", ")),
        seen.stream().map(this::value).collect(Collectors.joining("、")));
  }

  private static Text more(BigDecimal number, String unit) {
    String plain = NumberText.of(number);
    return new Text(plain + " more" + unit, "あと" + plain);
  }

  private String value(Observation one, String unit) {
    String value = NumberText.of(one.value()) + unit + slack.en;
    return one.sample() == 1 ? value : "a mean of " + value + " on " + one.sample() + " more items";
  }

  private String value(Observation one) {
    String value = NumberText.of(one.value()) + slack.ja;
    return one.sample() == 1 ? "値" + value : "あと" + one.sample() + "件で平均" + value;
  }
}
