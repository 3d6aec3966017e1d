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
 * @param figures the figures that it is for; none where its numbers are still to be agreed on
 */
record Observed(
    String metric,
    MetricKind kind,
    List<Observation> seen,
    boolean replaces,
    Slack slack,
    List<Figure> figures)
    implements Edit {

  private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

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

  /** Figures that are held against each other can drive each other up for ever. */
  @Override
  public boolean isPlausible() {
    return seen.stream().allMatch(one -> one.value().abs().compareTo(MOST) < 0);
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
        moved.set(i, next);
        return;
      }
    }
    moved.add(next);
  }

  @Override
  public AccountChange told(Telling telling) {
    Text name = telling.names().metric(metric);
    Text moved = moved(telling);
    Text amount = amount(telling);
    boolean several = seen.size() > 1 && kind == MetricKind.COUNT;
    Text when = several ? days() : telling.when(last());
    Optional<Figure> first = figures.stream().findFirst();
    return new AccountChange(
        ChangeKind.METRIC_REPORTED,
        metric,
        first.map(Figure::expression),
        first.flatMap(figure -> figure.from(telling.before())).map(NumberText::of),
        first.map(figure -> figure.to(telling.after())).map(NumberText::of),
        last(),
        new Text(
            name.en() + ": " + amount.en() + when.en() + moved.en(),
            name.ja() + "：" + when.ja() + amount.ja() + moved.ja()));
  }

  /** What moves, in parentheses. */
  private Text moved(Telling telling) {
    List<Text> all =
        figures.stream().map(one -> one.moved(telling.before(), telling.after())).toList();
    return all.isEmpty()
        ? new Text(", once it is agreed", "（合意後）")
        : new Text(
            all.stream().map(Text::en).collect(Collectors.joining("; ", " (", ")")),
            all.stream().map(Text::ja).collect(Collectors.joining("、", "（", "）")));
  }

  private Text days() {
    String days =
        seen.stream().map(o -> o.on().toString()).distinct().collect(Collectors.joining(", "));
    return new Text(", such as on " + days, days.replace(", ", "、") + "など");
  }

  private Text amount(Telling telling) {
    if (figures.isEmpty()) {
      return new Text("what the target asks for", "目標値どおりの実績");
    }
    String unit = telling.names().unit(metric);
    if (kind == MetricKind.COUNT && !replaces) {
      return seen.size() == 1 ? more() : weeks();
    }
    return new Text(
        seen.stream().map(o -> value(o, unit)).collect(Collectors.joining(", ")),
        seen.stream().map(this::value).collect(Collectors.joining("、")));
  }

  private BigDecimal sum() {
    return seen.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Text more() {
    String plain = NumberText.of(sum());
    return new Text(plain + " more", "あと" + plain);
  }

  private Text weeks() {
    int number = seen.size();
    boolean once = sum().compareTo(BigDecimal.valueOf(number)) <= 0;
    return new Text(
        (once ? "" : more().en() + ", ") + "some in each of " + number + " more weeks",
        (once ? "" : more().ja() + "、") + "あと" + number + "週で利用");
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
