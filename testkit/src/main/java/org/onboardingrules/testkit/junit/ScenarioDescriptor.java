package org.onboardingrules.testkit.junit;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.source.Place;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.scenario.ScenarioSuite;
import org.opentest4j.AssertionFailedError;

/** One scenario, as a test. */
final class ScenarioDescriptor extends AbstractTestDescriptor implements Node<ScenarioContext> {

  static final String SEGMENT = "scenario";

  private final Scenario scenario;
  private final Class<?> type;
  private final ScenarioSuite suite;

  ScenarioDescriptor(
      UniqueId parent,
      Scenario scenario,
      @Nullable TestSource source,
      Class<?> type,
      ScenarioSuite suite) {
    super(parent.append(SEGMENT, scenario.name()), scenario.name(), source);
    this.scenario = scenario;
    this.type = type;
    this.suite = suite;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public ScenarioContext execute(ScenarioContext context, DynamicTestExecutor tests) {
    ScenarioResult result = suite.run(scenario);
    if (!result.passed()) {
      throw failure(result);
    }
    return context;
  }

  private AssertionFailedError failure(ScenarioResult result) {
    String stated =
        result.broken().stream()
            .map(broken -> (broken.wanted() ? "" : "not ") + broken.outcome())
            .collect(Collectors.joining("\n"));
    String actual = result.broken().stream().map(result::actual).collect(Collectors.joining("\n"));
    AssertionFailedError failure =
        new AssertionFailedError("\n" + suite.failure(result), stated, actual);
    failure.setStackTrace(new StackTraceElement[] {line()});
    return failure;
  }

  /** The calls of the engine tell nobody anything; the line of the scenario does. */
  private StackTraceElement line() {
    Place place = scenario.at().place();
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    return new StackTraceElement(type.getName(), scenario.name(), file, place.line());
  }
}
