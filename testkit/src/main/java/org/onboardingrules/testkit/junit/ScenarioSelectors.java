package org.onboardingrules.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/**
 * Finds what a run asks for: the scenarios of a class, of a file, or a single one. Stateless and
 * thread-safe.
 */
final class ScenarioSelectors implements SelectorResolver {

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    return resolve(selector.getJavaClass(), context);
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    UniqueId id = selector.getUniqueId();
    UniqueId.Segment last = id.getLastSegment();
    return switch (last.getType()) {
      case ClassDescriptor.SEGMENT ->
          ReflectionSupport.tryToLoadClass(last.getValue())
              .toOptional()
              .map(type -> resolve(type, context))
              .orElseGet(Resolution::unresolved);
      case FileDescriptor.SEGMENT, ScenarioDescriptor.SEGMENT, FaultDescriptor.SEGMENT ->
          resolved(
              context.addToParent(
                  () -> selectUniqueId(id.removeLastSegment()), parent -> child(parent, id)));
      default -> Resolution.unresolved();
    };
  }

  private static Resolution resolve(Class<?> type, Context context) {
    return ScenarioEngine.isAsked(type)
        ? resolved(
            context.addToParent(
                parent -> Optional.of(ClassDescriptor.of(parent.getUniqueId(), type))))
        : Resolution.unresolved();
  }

  /** A parent that is asked for by itself is asked for with all that it holds. */
  private static Resolution resolved(Optional<TestDescriptor> found) {
    return found
        .map(descriptor -> Resolution.match(Match.exact(descriptor, () -> children(descriptor))))
        .orElseGet(Resolution::unresolved);
  }

  private static Set<DiscoverySelector> children(TestDescriptor descriptor) {
    Set<DiscoverySelector> inOrder = new LinkedHashSet<>();
    inner(descriptor).children().forEach(c -> inOrder.add(selectUniqueId(c.getUniqueId())));
    return inOrder;
  }

  private static Optional<TestDescriptor> child(TestDescriptor parent, UniqueId id) {
    return inner(parent).children().stream()
        .filter(child -> child.getUniqueId().equals(id))
        .map(TestDescriptor.class::cast)
        .findFirst();
  }

  private static Holder inner(TestDescriptor descriptor) {
    return descriptor instanceof Holder holder ? holder : Holder.EMPTY;
  }
}
