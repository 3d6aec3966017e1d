package org.onboardingrules.testkit.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.testkit.report.Json;
import org.onboardingrules.testkit.report.Ratio;

/**
 * Writes coverage as JSON, for programs that keep or show it. Stateless and thread-safe.
 *
 * <p>An object with {@code pack}, {@code version}, {@code cases} (their names), {@code ratios},
 * {@code rules}, {@code thresholds}, {@code outcomes}, and {@code suggestions} where they are
 * given. Lists of names say in which cases something was seen; an empty one is a gap. What cannot
 * be seen whatever the account, such as a condition that never fails, is left out. Lines and
 * columns count from 1, in code points. Equal coverage gives the same bytes.
 */
public final class CoverageJson {

  private CoverageJson() {}

  /** Returns the coverage as a JSON object, with a line feed at the end. */
  public static String of(Coverage coverage) {
    return Json.of(coverage(coverage)) + "\n";
  }

  /** Returns the same with suggestions for its gaps. */
  public static String of(Coverage coverage, List<Suggestion> suggestions) {
    Map<String, Object> written = coverage(coverage);
    written.put("suggestions", suggestions.stream().map(CoverageJson::suggestion).toList());
    return Json.of(written) + "\n";
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("pack", coverage.tested().pack().id());
    written.put("version", coverage.tested().pack().version());
    written.put("cases", coverage.cases());
    written.put("ratios", ratios(coverage));
    written.put("rules", coverage.rules().stream().map(CoverageJson::rule).toList());
    written.put("thresholds", coverage.thresholds().stream().map(CoverageJson::threshold).toList());
    written.put("outcomes", coverage.outcomes().stream().map(CoverageJson::outcome).toList());
    return written;
  }

  private static Map<String, Object> ratios(Coverage coverage) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (ItemKind kind : ItemKind.values()) {
      written.put(kind.word(), ratio(coverage.ratio(kind)));
    }
    written.put("all", ratio(coverage.ratio()));
    return written;
  }

  private static Map<String, Object> ratio(Ratio ratio) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("seen", ratio.seen());
    written.put("of", ratio.all());
    written.put("percent", ratio.percent());
    return written;
  }

  private static Map<String, Object> rule(RuleCoverage rule) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", rule.rule().name());
    putPlace(written, rule.rule().at());
    written.put("concluded", rule.concluded().seenIn());
    written.put("conditions", rule.conditions().stream().map(CoverageJson::condition).toList());
    return written;
  }

  private static Map<String, Object> condition(ConditionCoverage condition) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("condition", condition.site().written());
    putPlace(written, condition.site().snippet());
    condition.holding().ifPresent(item -> written.put("true", item.seenIn()));
    condition.failing().ifPresent(item -> written.put("false", item.seenIn()));
    return written;
  }

  private static Map<String, Object> threshold(ThresholdCoverage threshold) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("threshold", threshold.threshold().id());
    putPlace(written, threshold.threshold().at());
    written.put("value", threshold.value());
    written.put("segments", threshold.segments().stream().map(Object::toString).toList());
    threshold.positions().forEach((position, item) -> written.put(position.word(), item.seenIn()));
    return written;
  }

  private static Map<String, Object> outcome(OutcomeCoverage outcome) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("outcome", outcome.outcome().toString());
    putPlace(written, outcome.item().aim().at());
    written.put("said", outcome.item().seenIn());
    return written;
  }

  private static Map<String, Object> suggestion(Suggestion suggestion) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("gaps", suggestion.gaps().stream().map(CoverageJson::gap).toList());
    written.put("tries", suggestion.found().tries());
    suggestion.scenario().ifPresent(text -> written.put("scenario", text));
    return written;
  }

  private static Map<String, Object> gap(Aim gap) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("gap", gap.text());
    putPlace(written, gap.at());
    return written;
  }

  private static void putPlace(Map<String, Object> written, Snippet at) {
    Place place = at.place();
    written.put("file", place.file());
    written.put("line", place.line());
    written.put("column", place.column());
  }
}
