package org.onboardingrules.testkit.verifier;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * Answers for a made-up fact. Immutable and thread-safe.
 *
 * @param segment of the onboarding; empty if it is not given
 * @param real the onboarding of an account of which only the segment is known
 */
record StubAnswers(Given fact, RulePack pack, Optional<SegmentId> segment, Onboarding real)
    implements InvocationHandler {

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    List<Object> asked = arguments == null ? List.of() : Arrays.asList(arguments);
    return switch (method.getName()) {
      case "equals" -> proxy == asked.get(0);
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> fact.toString();
      case "label" -> new Text("given", "仮定");
      case "missing", "behind" -> List.of();
      case "threshold" -> threshold((String) asked.get(0));
      default -> answer(method.getName(), asked);
    };
  }

  private BigDecimal threshold(String name) {
    Threshold declared = pack.thresholds().get(name);
    if (segment.isEmpty() && declared != null && !declared.perSegment().isEmpty()) {
      throw new NotGiven(
          Given.onboarding().type(),
          List.of("segment"),
          "`.with(\"segment\", …)` to the onboarding");
    }
    return real.threshold(name);
  }

  private @Nullable Object answer(String name, List<Object> arguments) {
    List<String> question = new ArrayList<>(List.of(name));
    arguments.forEach(argument -> question.add((String) argument));
    Object answer = fact.answers().get(question);
    Property property = fact.type().properties().get(name);
    boolean open = property != null && property.open();
    if (answer == null && !open) {
      String written = String.join("\", \"", question);
      throw new NotGiven(fact.type(), question, "`.with(\"" + written + "\", …)` to it");
    }
    return answer;
  }
}
