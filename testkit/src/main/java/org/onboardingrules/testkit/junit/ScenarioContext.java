package org.onboardingrules.testkit.junit;

import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/** What tests of this engine share while they run: nothing. Immutable and thread-safe. */
final class ScenarioContext implements EngineExecutionContext {}
