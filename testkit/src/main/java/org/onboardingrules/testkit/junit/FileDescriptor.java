package org.onboardingrules.testkit.junit;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.scenario.ScenarioSuite;

/** A file with scenarios. Filled while the pack is loaded, and not changed later. */
final class FileDescriptor extends AbstractTestDescriptor implements Holder, Node<ScenarioContext> {

  static final String SEGMENT = "file";

  private final String inner;
  private final PackLocation location;
  private final Class<?> type;
  private final ScenarioSuite suite;
  private final List<ScenarioDescriptor> scenarios = new ArrayList<>();

  /**
   * Describes a file.
   *
   * @param inner its path inside of the pack
   */
  FileDescriptor(
      UniqueId parent, String inner, PackLocation location, Class<?> type, ScenarioSuite suite) {
    super(parent.append(SEGMENT, inner), inner, location.file(inner).orElse(null));
    this.inner = inner;
    this.location = location;
    this.type = type;
    this.suite = suite;
  }

  void add(Scenario scenario) {
    scenarios.add(
        new ScenarioDescriptor(
            getUniqueId(),
            scenario,
            location.line(inner, scenario.at().place()).orElse(null),
            type,
            suite));
  }

  @Override
  public List<? extends TestDescriptor> children() {
    return scenarios;
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }
}
