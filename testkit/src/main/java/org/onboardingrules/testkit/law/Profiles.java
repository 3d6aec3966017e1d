package org.onboardingrules.testkit.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.term.code.CustomerProfile;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.search.Judged;

/** The laws about customers of whom a pack says what became of them (R11, R12). */
record Profiles(TestedPack tested, Completing completing) {

  /** Returns how many customers there are to put a law to the test. */
  int number(Law law) {
    return customers(law).size();
  }

  /** Complete before success is asked of those who are complete; that the others are is another. */
  private List<Scenario> customers(Law law) {
    return of(profile(law)).stream()
        .filter(
            scenario ->
                law != Law.COMPLETE_BEFORE_SUCCESS || completing.isComplete(judged(scenario)))
        .toList();
  }

  private static CustomerProfile profile(Law law) {
    return law == Law.CHURNED_PROFILES_FAIL ? CustomerProfile.CHURNED : CustomerProfile.SUCCESSFUL;
  }

  private List<Scenario> of(CustomerProfile profile) {
    return tested.scenarios().stream()
        .filter(scenario -> scenario.profile().filter(profile::equals).isPresent())
        .toList();
  }

  /** Returns how a law is broken by the customers, each with the name of its scenario. */
  Stream<Breach> breaches(Law law) {
    return customers(law).stream()
        .filter(scenario -> !holds(law, judged(scenario)))
        .map(scenario -> breach(law, scenario));
  }

  private Judged judged(Scenario scenario) {
    return judged(new Case(scenario.account(), scenario.asOf()));
  }

  private Judged judged(Case asked) {
    EvaluatedPack pack = tested.evaluated();
    return Judged.of(pack, asked);
  }

  private boolean holds(Law law, Judged judged) {
    boolean complete = completing.isComplete(judged);
    return switch (law) {
      case CHURNED_PROFILES_FAIL -> !complete;
      case SUCCESSFUL_PROFILES_PASS -> complete;
      default -> less(judged.asked()).anyMatch(one -> completing.isComplete(judged(one)));
    };
  }

  private static Breach breach(Law law, Scenario scenario) {
    Case shown = new Case(scenario.account(), scenario.asOf());
    String name = "the customer of `" + scenario.name() + "` ";
    return switch (law) {
      case CHURNED_PROFILES_FAIL ->
          Breach.excluding(shown, name + "left, and is complete", Said.COMPLETE);
      case SUCCESSFUL_PROFILES_PASS ->
          Breach.expecting(shown, name + "succeeded, and is not complete", Said.COMPLETE);
      default ->
          Breach.excluding(
              shown, name + "is complete, and with anything less it would not be", Said.COMPLETE);
    };
  }

  /** What is a little less than a success. */
  private static Stream<Case> less(Case asked) {
    Stream<Variation> fewer =
        Stream.concat(
            Fewer.milestones(asked),
            asked.account().metrics().stream()
                .flatMap(series -> Fewer.observations(asked, series)));
    return Stream.concat(fewer.map(variation -> variation.made().get()), lower(asked));
  }

  private static Stream<Case> lower(Case asked) {
    return asked.account().metrics().stream()
        .filter(series -> series.kind() == MetricKind.COUNT)
        .flatMap(series -> lower(asked, series));
  }

  private static Stream<Case> lower(Case asked, MetricSeries series) {
    return MoreNeverUndoes.seen(series, asked.asOf())
        .filter(one -> one.value().signum() > 0)
        .map(
            one -> {
              List<Observation> changed = new ArrayList<>(series.observations());
              BigDecimal less = one.value().subtract(BigDecimal.ONE);
              changed.set(changed.indexOf(one), new Observation(one.on(), less, one.sample()));
              return Altered.replaced(asked, series, MoreMeasured.with(series, changed));
            });
  }
}
