package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

/**
 * What the rules and declarations of a pack ask of the accounts of one segment. Immutable.
 *
 * @param segment the segment
 * @param themes what each rule asks, one after the other
 * @param recipes what all rules ask, by the type of fact
 * @param atoms what all rules ask, by the type of fact and the property
 * @param windows the windows that begin at an anchor: those that are declared, and the days that
 *     rules and declarations count from it
 */
record Asked(
    SegmentId segment,
    List<List<Recipe>> themes,
    Map<String, List<Recipe>> recipes,
    Map<String, Map<String, List<Atom>>> atoms,
    Map<Anchor, List<Window>> windows) {

  private static final Map<String, WindowUnit> COUNTED =
      Map.of(
          "daysSince", WindowUnit.DAYS,
          "daysUntil", WindowUnit.DAYS,
          "businessDaysSince", WindowUnit.BUSINESS_DAYS);

  /** Reads what is asked of the accounts of a segment. */
  static Asked of(RulePack pack, List<Rule> rules, SegmentId segment) {
    RecipeReader reader = new RecipeReader(pack, segment);
    List<List<Recipe>> themes = rules.stream().map(reader::theme).toList();
    Map<String, List<Recipe>> recipes = new LinkedHashMap<>();
    rules.stream()
        .flatMap(rule -> reader.recipes(rule).stream())
        .forEach(one -> recipes.computeIfAbsent(one.fact(), fact -> new ArrayList<>()).add(one));
    Map<Anchor, List<Window>> windows = new EnumMap<>(Anchor.class);
    Stream.of(
            pack.windows().values().stream().map(declared -> declared.window()),
            pack.milestones().values().stream().flatMap(one -> due(one, pack).stream()),
            benchmark(pack, segment),
            recipes.getOrDefault("Onboarding", List.of()).stream()
                .flatMap(recipe -> recipe.atoms().stream())
                .flatMap(atom -> counted(atom).stream()))
        .flatMap(all -> all)
        .distinct()
        .filter(window -> !window.needsBusinessDays() || pack.businessDays().isPresent())
        .forEach(one -> windows.computeIfAbsent(one.from(), from -> new ArrayList<>()).add(one));
    return new Asked(segment, themes, recipes, atoms(recipes), windows);
  }

  private static Map<String, Map<String, List<Atom>>> atoms(Map<String, List<Recipe>> recipes) {
    Map<String, Map<String, List<Atom>>> atoms = new HashMap<>();
    recipes.forEach(
        (fact, some) ->
            atoms.put(
                fact,
                some.stream()
                    .flatMap(recipe -> recipe.atoms().stream())
                    .collect(Collectors.groupingBy(Atom::property))));
    return atoms;
  }

  private static Optional<Window> due(DeclaredMilestone milestone, RulePack pack) {
    return milestone.due().flatMap(due -> due.in(pack.windows()));
  }

  private static Stream<Window> benchmark(RulePack pack, SegmentId segment) {
    return pack.firstValue().stream()
        .flatMap(
            value ->
                Optional.ofNullable(pack.segments().get(segment))
                    .flatMap(DeclaredSegment::firstValueDays)
                    .stream()
                    .flatMap(days -> Stream.of(days.worldClass().high(), days.good().high()))
                    .map(day -> days(value.from(), day)));
  }

  /** Returns the days that a test counts from an anchor, as a window. */
  static Optional<Window> counted(Atom atom) {
    return Optional.ofNullable(COUNTED.get(atom.property()))
        .filter(unit -> atom.isNumber())
        .flatMap(unit -> counted(atom, unit));
  }

  private static Optional<Window> counted(Atom atom, WindowUnit unit) {
    int days = whole((BigDecimal) atom.values().get(0));
    return Stream.of(Anchor.values())
        .filter(anchor -> atom.arguments().contains(anchor.word()))
        .map(anchor -> new Window("days", anchor, Math.abs(days), unit))
        .findFirst();
  }

  static Window days(Anchor from, int days) {
    return new Window("days", from, days, WindowUnit.DAYS);
  }

  static int whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR).intValue();
  }

  /** Returns what is asked of a type of fact. */
  List<Recipe> of(String fact) {
    return recipes.getOrDefault(fact, List.of());
  }

  /** Returns what is asked of a property of a type of fact. */
  List<Atom> of(String fact, String property) {
    return atoms.getOrDefault(fact, Map.of()).getOrDefault(property, List.of());
  }

  /** Returns the windows that begin at an anchor. */
  List<Window> from(Anchor anchor) {
    return windows.getOrDefault(anchor, List.of());
  }

  /** Returns whether something is counted or measured from an anchor. */
  boolean counts(Anchor anchor) {
    return windows.containsKey(anchor);
  }
}
