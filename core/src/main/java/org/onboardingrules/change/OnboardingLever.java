package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** What can be done about a property of the onboarding as a whole. */
record OnboardingLever(Situation now) {

  private static final BigDecimal LONGEST = BigDecimal.valueOf(36_600);

  private Onboarding onboarding() {
    return now.facts().onboarding();
  }

  /**
   * @param value what the property is now; empty if it is unknown
   */
  Ways ways(Operand.Access access, Optional<Object> value, Wanted wanted) {
    String property = access.property().name();
    if (wanted instanceof Wanted.OfNumber number) {
      return number(property, access.arguments(), value.map(BigDecimal.class::cast), number);
    } else if (wanted instanceof Wanted.OfText text) {
      return word(property, value, text);
    } else if (wanted instanceof Wanted.OfDate date) {
      return date(property, date);
    }
    return wanted.equals(new Wanted.OfFlag(true))
        ? yes(property, access.arguments(), value)
        : no(property, access.arguments(), value);
  }

  private Ways fixed(String property) {
    return Ways.untried(Walls.fixed(property, new Text("the account", "このアカウント")));
  }

  private Ways word(String property, Optional<Object> value, Wanted.OfText wanted) {
    return switch (property) {
      case "health" ->
          first(HealthRating.values(), wanted)
              .map(rating -> Ways.by(new PartEdit.Rated(rating, now.day())))
              .orElse(Ways.NEVER);
      case "touchModel" ->
          value.isPresent()
              ? fixed(property)
              : first(TouchModel.values(), wanted)
                  .map(model -> Ways.by(new HeadEdit.Touch(model, now.day())))
                  .orElse(Ways.NEVER);
      case "complexity" ->
          value.isPresent()
              ? fixed(property)
              : first(Complexity.values(), wanted)
                  .map(how -> Ways.by(new HeadEdit.Complex(how, now.day())))
                  .orElse(Ways.NEVER);
      case "segment", "account" ->
          Ways.wall(Walls.fixed(property, new Text("the account", "このアカウント")));
      default -> fixed(property);
    };
  }

  private static <E extends Coded> Optional<E> first(E[] words, Wanted wanted) {
    return Arrays.stream(words).filter(w -> wanted.metBy(w.word()) == Truth.TRUE).findFirst();
  }

  private Ways date(String property, Wanted.OfDate wanted) {
    if (property.equals("asOf")) {
      return switch (wanted.operator()) {
        case EQUAL, AT_LEAST -> Waits.until(wanted.bound(), now.day());
        case GREATER, NOT_EQUAL -> Waits.until(wanted.bound().plusDays(1), now.day());
        default -> Ways.NEVER;
      };
    }
    boolean open =
        property.equals("firstValueOn")
            && !Boolean.TRUE.equals(onboarding().firstValueReached())
            && wanted.metBy(now.day()) == Truth.TRUE;
    return open ? new FirstValueLever(now).reached() : fixed(property);
  }

  private Ways yes(String property, List<String> arguments, Optional<Object> value) {
    return switch (property) {
      case "knows" -> now.withAnchor(anchor(arguments));
      case "happened" -> happens(arguments.get(0));
      case "reports" ->
          Ways.by(
              new HeadEdit.Reported(
                  Coded.of(Feed.class, arguments.get(0)).orElseThrow(), now.day()));
      case "ended" -> ended(arguments.get(0), true);
      case "closed" -> now.withAnchor(Anchor.ONBOARDING_CLOSED);
      case "late" -> value.isPresent() ? late() : planned(property);
      case "inBusyPeriod" -> value.isPresent() ? fixed(property) : reporting(Feed.BUSY_PERIODS);
      case "firstValueReached" -> new FirstValueLever(now).reached();
      case "valueConfirmed" -> new FirstValueLever(now).confirmed();
      default -> fixed(property);
    };
  }

  private Ways no(String property, List<String> arguments, Optional<Object> value) {
    return switch (property) {
      case "milestoneOverdue" -> overdueDone();
      case "late" -> planned(property);
      case "ended" -> ended(arguments.get(0), false);
      case "inBusyPeriod" -> value.isPresent() ? fixed(property) : reporting(Feed.BUSY_PERIODS);
      case "firstValueReached" -> value.isPresent() ? fixed(property) : reporting(Feed.USAGE);
      case "valueConfirmed" -> value.isPresent() ? fixed(property) : reporting(Feed.GOALS);
      case "knows", "happened", "reports", "closed" ->
          Ways.wall(Walls.happened(new Text("what is on record", "記録済みの事実")));
      default -> fixed(property);
    };
  }

  private Ways reporting(Feed feed) {
    return now.facts().reports(feed)
        ? Ways.UNTRIED
        : Ways.by(new HeadEdit.Reported(feed, now.day()));
  }

  private static Anchor anchor(List<String> arguments) {
    return Coded.of(Anchor.class, arguments.get(0)).orElseThrow();
  }

  /** Nobody serves notice to become complete. */
  private Ways happens(String word) {
    LifecycleEvent event = Coded.of(LifecycleEvent.class, word).orElseThrow();
    if (event == LifecycleEvent.NOTICE_SERVED) {
      return Ways.UNTRIED;
    }
    return now.account()
        .event(event)
        .map(ahead -> Ways.waiting(ahead))
        .orElseGet(() -> Ways.by(new HeadEdit.Happened(event, now.day())));
  }

  private Ways ended(String window, boolean yes) {
    Window named = now.window(window);
    Optional<DateRange> dates = now.dates(named);
    if (dates.isEmpty()) {
      return now.withAnchor(named.from());
    }
    LocalDate last = dates.get().last();
    return yes ? Ways.waiting(last.plusDays(1)) : Ways.wall(Walls.windowEnded(window, last));
  }

  /** The plan is nobody's to change here, but it may not be known when it starts. */
  private Ways planned(String property) {
    return now.pack()
        .deadline()
        .map(now::window)
        .filter(window -> now.anchor(window.from()).isEmpty())
        .map(window -> now.withAnchor(window.from()))
        .orElseGet(() -> fixed(property));
  }

  private Ways late() {
    LocalDate deadline = onboarding().deadline();
    return deadline == null || onboarding().closed()
        ? Ways.UNTRIED
        : Waits.until(deadline.plusDays(1), now.day());
  }

  private Ways number(
      String property, List<String> names, Optional<BigDecimal> value, Wanted.OfNumber wanted) {
    return switch (property) {
      case "daysSince", "businessDaysSince" -> since(property, anchor(names), value, wanted);
      case "daysUntil" -> until(anchor(names), value, wanted);
      case "kickoffDelay" -> kickoffDelay(value);
      case "enablementLevel" -> enablement(wanted);
      case "milestoneProgress" -> progress(wanted);
      case "daysToFirstValue", "daysPastBenchmark" -> new FirstValueLever(now).days(value, wanted);
      case "daysLate", "slipDays" ->
          value.isEmpty()
              ? planned(property)
              : Ways.any(List.of(Waits.growing(value.get(), wanted, now.day()), planned(property)));
      case "seats", "contractValue", "extendedDays", "extensionsGranted" -> fixed(property);
      default -> new ContactLever(now).ways(property, value, wanted);
    };
  }

  /** An anchor that is not known may have happened; the last day on which it would do is told. */
  private Ways since(
      String property, Anchor anchor, Optional<BigDecimal> value, Wanted.OfNumber wanted) {
    if (value.isPresent()) {
      return property.equals("daysSince")
          ? Waits.growing(value.get(), wanted, now.day())
          : Waits.businessDays(now, anchor, wanted);
    }
    BigDecimal days = wanted.nearest(BigDecimal.ZERO, 0);
    return days.abs().compareTo(LONGEST) > 0
        ? Ways.UNTRIED
        : now.withAnchor(anchor, now.day().minusDays(days.longValue()));
  }

  private Ways until(Anchor anchor, Optional<BigDecimal> value, Wanted.OfNumber wanted) {
    if (value.isPresent()) {
      return Waits.shrinking(value.get(), wanted, now.day());
    }
    BigDecimal days = wanted.nearest(BigDecimal.ZERO, 0);
    return now.withAnchor(anchor, now.day().plusDays(days.longValue()));
  }

  private Ways kickoffDelay(Optional<BigDecimal> value) {
    if (value.isPresent()) {
      return fixed("kickoffDelay");
    }
    return now.anchor(Anchor.CONTRACT_SIGNED).isEmpty()
        ? now.withAnchor(Anchor.CONTRACT_SIGNED)
        : now.withAnchor(Anchor.KICKOFF);
  }

  private Ways enablement(Wanted.OfNumber wanted) {
    BigDecimal level = Optional.ofNullable(onboarding().enablementLevel()).orElse(BigDecimal.ONE);
    BigDecimal needed = wanted.nearest(level, 0);
    boolean possible =
        needed.compareTo(level) >= 0
            && needed.compareTo(BigDecimal.valueOf(EnablementReached.HIGHEST)) <= 0;
    if (!possible) {
      return Ways.wall(Walls.fixed("enablementLevel", new Text("the account", "このアカウント")));
    }
    int to = needed.intValueExact();
    return Ways.by(
        new PartEdit.Added(
            ChangeKind.ENABLEMENT_REACHED,
            List.of(new EnablementReached(to, now.day())),
            String.valueOf(to),
            now.day(),
            new Text("the customer reaches enablement level " + to, "支援レベル" + to + "に到達する")));
  }

  private List<Milestone> requiredOpen() {
    return now.facts().of(Milestone.class).stream()
        .map(Milestone.class::cast)
        .filter(m -> m.required() && !Boolean.TRUE.equals(m.completed()))
        .toList();
  }

  private Ways overdueDone() {
    return requiredOpen().stream()
        .filter(m -> !Boolean.FALSE.equals(m.overdue()))
        .findFirst()
        .map(m -> new MilestoneLever(now, m).completed(now.day()))
        .orElse(Ways.UNTRIED);
  }

  private Ways progress(Wanted.OfNumber wanted) {
    return wanted.upwards() || wanted.metBy(BigDecimal.ONE) == Truth.TRUE
        ? Ways.any(
            requiredOpen().stream()
                .map(m -> new MilestoneLever(now, m).completed(now.day()))
                .toList())
        : Ways.UNTRIED;
  }
}
