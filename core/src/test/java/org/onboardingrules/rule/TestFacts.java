package org.onboardingrules.rule;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;

/**
 * Facts made by hand, for tests of rules alone. A fact is written as its type and the values of its
 * properties, name and value in turn; a function is named with its argument, as in {@code
 * total("evidence")}. What is not given is unknown where it may be, else false, 0 or empty.
 */
public final class TestFacts {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private final Map<Class<? extends Fact>, List<Fact>> others = new LinkedHashMap<>();
  private final Map<String, BigDecimal> thresholds = new HashMap<>();
  private final Map<String, Object> onboarding = new HashMap<>();
  private final Set<Feed> reported = EnumSet.noneOf(Feed.class);

  private TestFacts() {}

  /** Returns facts about an account of which nothing is known and nothing reported. */
  public static TestFacts nothing() {
    return new TestFacts();
  }

  /** Returns facts about an account that reports all feeds, with nothing in them. */
  public static TestFacts allReported() {
    return new TestFacts().reporting(Feed.values());
  }

  public TestFacts reporting(Feed... feeds) {
    reported.addAll(Arrays.asList(feeds));
    return this;
  }

  public TestFacts threshold(String name, String value) {
    thresholds.put(name, new BigDecimal(value));
    return this;
  }

  /** Gives properties of the onboarding. */
  public TestFacts onboarding(Object... namesAndValues) {
    onboarding.putAll(pairs(namesAndValues));
    return this;
  }

  /** Adds a fact. */
  public TestFacts with(Class<? extends Fact> type, Object... namesAndValues) {
    Fact fact = fact(type, pairs(namesAndValues));
    others.computeIfAbsent(type, key -> new ArrayList<>()).add(fact);
    return this;
  }

  public Facts facts() {
    for (Feed feed : reported) {
      onboarding.putIfAbsent("reports(\"" + feed.word() + "\")", true);
    }
    return new Facts((Onboarding) fact(Onboarding.class, onboarding), others, reported);
  }

  private static Map<String, Object> pairs(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  private Fact fact(Class<? extends Fact> type, Map<String, Object> values) {
    refuseUnknownNames(type, values.keySet());
    InvocationHandler handler =
        (self, method, arguments) -> answer(self, method, arguments, values);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static void refuseUnknownNames(Class<?> type, Set<String> names) {
    Set<String> known = new TreeSet<>();
    Arrays.stream(type.getMethods()).map(Method::getName).forEach(known::add);
    names.forEach(
        name -> {
          if (!known.contains(name.replaceFirst("\\(.*", ""))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
          }
        });
  }

  private Object answer(
      Object self, Method method, Object[] arguments, Map<String, Object> values) {
    String name = method.getName();
    switch (name) {
      case "equals":
        return self == arguments[0];
      case "hashCode":
        return System.identityHashCode(self);
      case "toString":
        return "a fact with " + values;
      case "threshold":
        return thresholds.get((String) arguments[0]);
      default:
        String key = arguments == null ? name : name + "(\"" + arguments[0] + "\")";
        return values.containsKey(key)
            ? converted(values.get(key), method.getReturnType())
            : missing(method);
    }
  }

  private static Object converted(Object value, Class<?> type) {
    if (type == BigDecimal.class && value != null) {
      return new BigDecimal(value.toString());
    }
    if (type == Text.class) {
      return new Text(value.toString(), value.toString());
    }
    return type == LocalDate.class && value != null ? LocalDate.parse(value.toString()) : value;
  }

  private static Object missing(Method method) {
    Class<?> type = method.getReturnType();
    if (method.isAnnotationPresent(Open.class)) {
      return null;
    } else if (type == boolean.class) {
      return false;
    } else if (type == BigDecimal.class) {
      return BigDecimal.ZERO;
    } else if (type == Text.class) {
      return new Text("a fact", "a fact");
    } else if (type == List.class) {
      return List.of();
    }
    return type == LocalDate.class ? AS_OF : "";
  }
}
