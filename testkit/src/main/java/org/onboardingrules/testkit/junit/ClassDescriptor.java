package org.onboardingrules.testkit.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.ScenarioSuite;

/** A class that asks for the scenarios of a pack: the files in which they stand. */
final class ClassDescriptor extends AbstractTestDescriptor
    implements Holder, Node<ScenarioContext> {

  static final String SEGMENT = "class";

  private final List<? extends TestDescriptor> files;

  private ClassDescriptor(UniqueId id, Class<?> type) {
    super(id, type.getSimpleName(), ClassSource.from(type));
    this.files = load(id, type);
  }

  static TestDescriptor of(UniqueId engine, Class<?> type) {
    return new ClassDescriptor(engine.append(SEGMENT, type.getName()), type);
  }

  /** Loads the pack. What is wrong with it is a test that fails, so that nobody overlooks it. */
  private static List<? extends TestDescriptor> load(UniqueId id, Class<?> type) {
    PackLocation location = PackLocation.of(type);
    try {
      TestedPack pack = TestedPack.load(location.source());
      ScenarioSuite suite = ScenarioSuite.of(pack);
      Map<String, FileDescriptor> files = new LinkedHashMap<>();
      for (Scenario scenario : suite.scenarios()) {
        String file = pack.within(scenario.at().place().file());
        files
            .computeIfAbsent(file, inner -> new FileDescriptor(id, inner, location, type, suite))
            .add(scenario);
      }
      return List.copyOf(files.values());
    } catch (ValidationException | IllegalArgumentException e) {
      return List.of(new FaultDescriptor(id, location, type, e));
    }
  }

  @Override
  public List<? extends TestDescriptor> children() {
    return files;
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  @Override
  public String getLegacyReportingName() {
    return getUniqueId().getLastSegment().getValue();
  }
}
