package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** Makes entries of a history, often such as a rule asks for, at the boundaries of its days. */
record PartMaker(RulePack pack, Focus focus, Sketch sketch) {

  private static final int BY_RECIPE = 65;
  private static final String PERSON = "Ms A";

  private Dice dice() {
    return focus.dice();
  }

  private Recipe recipe(String fact) {
    return dice()
        .maybe(BY_RECIPE, () -> focus.recipe(fact))
        .flatMap(recipe -> recipe)
        .orElse(new Recipe(fact, List.of()));
  }

  private <E extends Enum<E> & Coded> E word(Recipe recipe, String property, Class<E> type) {
    return recipe
        .word(property, dice())
        .flatMap(word -> Coded.of(type, word))
        .orElseGet(() -> dice().of(type.getEnumConstants()));
  }

  private <E extends Enum<E> & Coded> Optional<E> maybe(
      Recipe recipe, String property, Class<E> type, int share) {
    return recipe
        .word(property, dice())
        .flatMap(word -> Coded.of(type, word))
        .or(() -> dice().maybe(share, () -> dice().of(type.getEnumConstants())));
  }

  /** A day so long ago as a recipe asks, or a day beside it; else some day. */
  private LocalDate on(Recipe recipe, String property) {
    Optional<Integer> age = recipe.of(property).findFirst().flatMap(focus::near);
    return age.map(
            days -> sketch.asOf.minusDays(dice().percent(30) ? dice().below(days + 2) : days))
        .or(() -> within(recipe))
        .orElseGet(this::someday);
  }

  private Optional<LocalDate> within(Recipe recipe) {
    return recipe
        .of("within")
        .flatMap(atom -> atom.arguments().stream())
        .flatMap(name -> Optional.ofNullable(pack.windows().get(name)).stream())
        .map(declared -> declared.window())
        .findFirst()
        .flatMap(this::edge);
  }

  private Optional<LocalDate> edge(Window window) {
    return Optional.ofNullable(sketch.anchors.get(window.from()))
        .map(from -> window.dates(from, pack.businessDays()))
        .map(dates -> dice().of(dates.first(), dates.last()).plusDays(dice().around()));
  }

  /** Some day of the history, now and then one that lies ahead. */
  LocalDate someday() {
    return dice().percent(5)
        ? sketch.asOf.plusDays(dice().of(1, 2, 14))
        : dice().day(sketch.first(), sketch.asOf);
  }

  Interaction interaction() {
    Recipe recipe = recipe("Interaction");
    InteractionKind kind =
        recipe.of("kind").findAny().isPresent() || dice().percent(30)
            ? word(recipe, "kind", InteractionKind.class)
            : dice()
                .of(InteractionKind.MESSAGE, InteractionKind.MEETING, InteractionKind.SMALL_WIN);
    return new Interaction(
        on(recipe, "daysAgo"),
        word(recipe, "spokenBy", Side.class),
        kind,
        recipe
            .flag("attended")
            .or(
                () ->
                    dice()
                        .maybe(kind == InteractionKind.MEETING ? 80 : 3, () -> dice().percent(60))),
        maybe(recipe, "sentiment", Sentiment.class, 30),
        Optional.empty(),
        maybe(recipe, "about", ChurnCause.class, 5));
  }

  Blocker blocker() {
    Recipe recipe = recipe("Blocker");
    LocalDate since = on(recipe, "ageDays");
    boolean resolved = recipe.flag("resolved").orElseGet(() -> dice().percent(40));
    return new Blocker(
        word(recipe, "kind", BlockerKind.class),
        word(recipe, "owner", Side.class),
        since,
        resolved
            ? Optional.of(dice().day(since, sketch.asOf.plusDays(dice().of(0, 1))))
            : Optional.empty(),
        recipe.flag("resolvable").or(() -> dice().maybe(40, () -> dice().percent(50))),
        Optional.empty());
  }

  ScopeChange scopeChange() {
    Recipe recipe = recipe("ScopeChange");
    LocalDate raised = on(recipe, "daysAgo");
    boolean agreed = recipe.flag("agreed").orElseGet(() -> dice().percent(40));
    return new ScopeChange(
        raised,
        agreed ? Optional.of(dice().day(raised, sketch.asOf)) : Optional.empty(),
        maybe(recipe, "cause", Cause.class, 60),
        Optional.empty());
  }

  Stakeholder stakeholder() {
    Recipe recipe = recipe("Stakeholder");
    LocalDate from =
        recipe.of("daysInRole").findAny().isPresent() ? on(recipe, "daysInRole") : someday();
    boolean active = recipe.flag("active").orElseGet(() -> dice().percent(75));
    Optional<LocalDate> until =
        active
            ? dice().maybe(10, () -> later(from, sketch.asOf.plusDays(dice().of(0, 1))))
            : Optional.of(dice().day(from, sketch.asOf.minusDays(1)));
    return new Stakeholder(word(recipe, "role", StakeholderRole.class), PERSON, from, until);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  BusyPeriod busyPeriod() {
    Recipe recipe = recipe("BusyPeriod");
    Optional<Integer> ahead = recipe.of("daysUntilStart").findFirst().flatMap(focus::near);
    if (ahead.isPresent()) {
      LocalDate from = sketch.asOf.plusDays(dice().percent(40) ? 1 : ahead.get());
      return new BusyPeriod(from, from.plusDays(dice().of(0, 6, 13)), "year-end");
    }
    LocalDate from = sketch.asOf.plusDays(dice().of(-14, -7, -1, 0, 1));
    return new BusyPeriod(
        from, later(from, sketch.asOf.plusDays(dice().of(-1, 0, 1, 7))), "year-end");
  }

  Task task() {
    Recipe recipe = recipe("Task");
    Optional<LocalDate> due =
        recipe.flag("dated").orElseGet(() -> dice().percent(85))
            ? Optional.of(due())
            : Optional.empty();
    boolean done = recipe.flag("done").orElseGet(() -> dice().percent(55));
    return new Task(
        dice().of("export the data", "invite the users", "name the owner"),
        recipe.flag("assigned").orElseGet(() -> dice().percent(80))
            ? Optional.of(PERSON)
            : Optional.empty(),
        maybe(recipe, "owner", Side.class, 90),
        due,
        done ? Optional.of(dice().day(sketch.first(), sketch.asOf)) : Optional.empty());
  }

  private LocalDate due() {
    return dice().percent(40)
        ? sketch.asOf.plusDays(dice().around())
        : dice().day(sketch.first(), sketch.asOf);
  }

  EnablementReached enablement() {
    int asked = focus.days("enablementLevel").orElseGet(() -> dice().between(1, 4));
    return new EnablementReached(
        Math.max(1, Math.min(EnablementReached.HIGHEST, asked)),
        dice().day(sketch.first(), sketch.asOf));
  }

  HealthReading health() {
    HealthRating asked =
        focus
            .atom("health")
            .filter(atom -> dice().percent(40))
            .flatMap(atom -> Coded.of(HealthRating.class, atom.values().get(0).toString()))
            .orElseGet(
                () ->
                    dice()
                        .of(
                            HealthRating.GREEN,
                            HealthRating.GREEN,
                            HealthRating.YELLOW,
                            HealthRating.RED));
    return new HealthReading(someday(), asked);
  }
}
