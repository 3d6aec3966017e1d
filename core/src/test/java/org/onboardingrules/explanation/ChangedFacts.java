package org.onboardingrules.explanation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.code.Feed;

/** Facts of which some say something else. */
public final class ChangedFacts {

  private ChangedFacts() {}

  /** Says what a fact answers. */
  public interface Answers {

    /**
     * Returns the answer to a question.
     *
     * @param property as rules write it, with its arguments
     * @param answer what the fact answered so far; null if that is unknown
     */
    @Nullable Object answer(FactType type, Fact fact, String property, @Nullable Object answer);
  }

  /** Returns the same facts with other answers. */
  public static Facts of(Facts facts, Answers answers) {
    Map<Class<? extends Fact>, List<Fact>> changed = new LinkedHashMap<>();
    for (FactType type : Vocabulary.types().values()) {
      if (!type.isConclusion()) {
        changed.put(
            type.javaType().asSubclass(Fact.class),
            facts.of(type.javaType()).stream().map(f -> changed(type, f, answers)).toList());
      }
    }
    Onboarding onboarding = (Onboarding) changed.get(Onboarding.class).get(0);
    Set<Feed> reported = EnumSet.noneOf(Feed.class);
    Arrays.stream(Feed.values()).filter(facts::reports).forEach(reported::add);
    return new Facts(onboarding, changed, reported);
  }

  private static Fact changed(FactType type, Fact fact, Answers answers) {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              case "toString" -> fact.toString();
              default -> answer(type, fact, method, arguments, answers);
            };
    return (Fact)
        Proxy.newProxyInstance(
            Fact.class.getClassLoader(), new Class<?>[] {type.javaType()}, handler);
  }

  private static @Nullable Object answer(
      FactType type, Fact fact, Method method, Object @Nullable [] arguments, Answers answers)
      throws ReflectiveOperationException {
    Object answer;
    try {
      answer = method.invoke(fact, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    if (!type.properties().containsKey(method.getName())) {
      return answer;
    }
    String argument = arguments == null ? "" : "(\"" + arguments[0] + "\")";
    return answers.answer(type, fact, method.getName() + argument, answer);
  }
}
