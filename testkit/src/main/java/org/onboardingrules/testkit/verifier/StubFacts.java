package org.onboardingrules.testkit.verifier;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.testkit.Case;

/** The facts that a test makes up, as rules see facts. */
final class StubFacts {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 31);

  private final EvaluatedPack pack;
  private final List<Given> given;

  /**
   * Makes facts.
   *
   * @throws IllegalArgumentException if a name is given that the pack does not declare, or two
   *     facts about the onboarding
   */
  StubFacts(EvaluatedPack pack, List<Given> given) {
    this.pack = pack;
    this.given = given;
    given.forEach(this::checkNames);
    if (given.stream().filter(StubFacts::isOnboarding).count() > 1) {
      throw new IllegalArgumentException("two facts of `Onboarding` are given\ngive one");
    }
  }

  /** Returns an account of the same segment and day, of which nothing else is known. */
  Case base() {
    Account.Builder account = Account.builder("given", "Given");
    segment()
        .or(() -> pack.pack().segments().keySet().stream().findFirst())
        .ifPresent(account::segment);
    return new Case(account.build(), answer("asOf").map(LocalDate.class::cast).orElse(ANY_DAY));
  }

  Facts facts() {
    Case base = base();
    Facts real = pack.facts(base.account(), base.asOf());
    Map<Class<? extends Fact>, List<Fact>> byType = new LinkedHashMap<>();
    for (Given fact : given) {
      Class<? extends Fact> type = fact.type().javaType().asSubclass(Fact.class);
      byType.computeIfAbsent(type, key -> new ArrayList<>()).add(stub(fact, real));
    }
    byType.putIfAbsent(Criterion.class, real.of(Criterion.class));
    Onboarding onboarding =
        (Onboarding)
            Optional.ofNullable(byType.remove(Onboarding.class))
                .map(facts -> facts.get(0))
                .orElseGet(() -> stub(Given.onboarding(), real));
    return new Facts(onboarding, byType, reported());
  }

  private Fact stub(Given fact, Facts real) {
    Class<?> type = fact.type().javaType();
    StubAnswers answers = new StubAnswers(fact, pack.pack(), segment(), real.onboarding());
    return (Fact)
        Proxy.newProxyInstance(Fact.class.getClassLoader(), new Class<?>[] {type}, answers);
  }

  /** Every feed, but those of which the onboarding is given to say that it does not report them. */
  private Set<Feed> reported() {
    Set<Feed> reported = EnumSet.allOf(Feed.class);
    reported.removeIf(
        feed -> answer("reports", feed.word()).filter(Boolean.FALSE::equals).isPresent());
    return reported;
  }

  private Optional<SegmentId> segment() {
    return answer("segment").map(name -> new SegmentId((String) name));
  }

  private Optional<Object> answer(String... question) {
    return given.stream()
        .filter(StubFacts::isOnboarding)
        .flatMap(fact -> Stream.ofNullable(fact.answers().get(List.of(question))))
        .findFirst();
  }

  private static boolean isOnboarding(Given fact) {
    return fact.type().javaType() == Onboarding.class;
  }

  private void checkNames(Given fact) {
    fact.answers()
        .forEach(
            (question, value) -> {
              Property property = fact.type().properties().get(question.get(0));
              for (int i = 0; property != null && i < property.parameters().size(); i++) {
                checkName(property.parameters().get(i), question.get(i + 1));
              }
              if (property != null && value instanceof String text) {
                checkName(property.texts(), text);
              }
            });
  }

  private void checkName(TextDomain domain, String name) {
    RulePack declaring = pack.pack();
    if (domain instanceof TextDomain.NameOf of) {
      Optional<Set<String>> declared = declaring.names().in(of.kind().section());
      if (declared.isPresent() && !declared.get().contains(name)) {
        throw new IllegalArgumentException(
            "the pack declares no %s `%s`\n%s"
                .formatted(
                    of.kind().noun(),
                    name,
                    DidYouMean.advice(name, declared.get(), of.kind().section())));
      }
    }
  }
}
