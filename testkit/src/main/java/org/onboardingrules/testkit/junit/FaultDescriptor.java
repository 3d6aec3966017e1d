package org.onboardingrules.testkit.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;
import org.opentest4j.AssertionFailedError;

/** What is wrong with a pack whose scenarios cannot be run, as a test that fails. */
final class FaultDescriptor extends AbstractTestDescriptor implements Node<ScenarioContext> {

  static final String SEGMENT = "fault";

  private final Class<?> type;
  private final Exception problem;

  FaultDescriptor(UniqueId parent, PackLocation location, Class<?> type, Exception problem) {
    super(
        parent.append(SEGMENT, location.written()),
        "the scenarios of " + location.written() + " can be run",
        ClassSource.from(type));
    this.type = type;
    this.problem = problem;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public ScenarioContext execute(ScenarioContext context, DynamicTestExecutor tests) {
    AssertionFailedError failure = new AssertionFailedError("\n" + problem.getMessage());
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(type.getName(), "scenarios", type.getSimpleName() + ".java", 1)
        });
    throw failure;
  }
}
