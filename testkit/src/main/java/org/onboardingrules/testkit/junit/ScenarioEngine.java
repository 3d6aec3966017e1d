package org.onboardingrules.testkit.junit;

import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Finds the classes with {@link ScenariosOf} and runs the scenarios of their packs. Found by the
 * JUnit Platform itself, in builds and in editors; of no use to anybody else.
 */
public final class ScenarioEngine extends HierarchicalTestEngine<ScenarioContext> {

  /** The id by which builds can leave the engine out. */
  public static final String ID = "onboarding-rules-scenarios";

  private static final EngineDiscoveryRequestResolver<EngineDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.<EngineDescriptor>builder()
          .addClassContainerSelectorResolver(ScenarioEngine::isAsked)
          .addSelectorResolver(new ScenarioSelectors())
          .build();

  static boolean isAsked(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, ScenariosOf.class);
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor engine = new EngineDescriptor(uniqueId, "Scenarios of rule packs");
    RESOLVER.resolve(request, engine);
    return engine;
  }

  @Override
  protected ScenarioContext createExecutionContext(ExecutionRequest request) {
    return new ScenarioContext();
  }
}
