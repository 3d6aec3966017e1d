package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.onboardingrules.rule.TestRules.escalateWhen;
import static org.onboardingrules.rule.TestRules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.TestRules;

class DroolsRulesTest {

  @Test
  void a_conclusion_drawn_twice_stands_once() throws Exception {
    DroolsRules rules =
        compile(escalateWhen("Task( done )"), rule("B", "Onboarding()", drawEscalate()));

    assertThat(rules.fire(tasks(3), TestRules.LIMIT)).containsExactly(Escalate.because("e"));
  }

  @Test
  void facts_that_say_the_same_stay_two() throws Exception {
    DroolsRules rules = compile(escalateWhen("accumulate( Task(); $n : count(1); $n == 3 )"));

    assertThat(rules.fire(tasks(3), TestRules.LIMIT)).hasSize(1);
  }

  @Test
  void an_absence_is_settled_after_all_that_could_end_it() throws Exception {
    DroolsRules rules =
        compile(
            rule("Extend", "not Escalate()", "insert( Extend.because(\"x\") );"),
            rule("Escalate", "ChurnRisk( atLeast(\"high\") )", drawEscalate()),
            rule("Risk", "Task()", "insert( ChurnRisk.high(\"r\") );"));

    assertThat(rules.fire(tasks(1), TestRules.LIMIT)).doesNotContain(Extend.because("x"));
    assertThat(rules.fire(tasks(0), TestRules.LIMIT)).containsExactly(Extend.because("x"));
  }

  @Test
  void a_join_that_fires_too_often_stops_and_names_its_rule() throws Exception {
    DroolsRules rules =
        compile(
            rule("Harmless", "Onboarding()", "insert( Play.of(\"p\") );"),
            escalateWhen("Task() Task() Task()"));

    assertThatExceptionOfType(FiringLimitReached.class)
        .isThrownBy(() -> rules.fire(tasks(30), 100))
        .satisfies(e -> assertThat(e.rule()).isEqualTo("Escalate"))
        .withMessage("rules fired more than 100 times, the last one was `Escalate`");
  }

  @Test
  void rules_may_fire_as_often_as_the_limit_says() throws Exception {
    DroolsRules rules = compile(escalateWhen("Task()"));

    assertThat(rules.fire(tasks(30), 30)).hasSize(1);
    assertThatExceptionOfType(FiringLimitReached.class).isThrownBy(() -> rules.fire(tasks(31), 30));
  }

  @Test
  void threads_do_not_disturb_each_other() throws Exception {
    DroolsRules rules = compile(escalateWhen("accumulate( Task(); $n : count(1); $n >= 5 )"));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Set<Conclusion>>> results = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        Facts facts = tasks(i % 10);
        Callable<Set<Conclusion>> call = () -> rules.fire(facts, TestRules.LIMIT);
        results.add(pool.submit(call));
      }
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).hasSize(i % 10 >= 5 ? 1 : 0);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void no_rules_conclude_nothing() throws Exception {
    assertThat(DroolsCompiler.compile(List.of()).fire(tasks(1), TestRules.LIMIT)).isEmpty();
  }

  private static String drawEscalate() {
    return "insert( Escalate.because(\"e\") );";
  }

  private static DroolsRules compile(String... rules) throws ValidationException {
    return DroolsCompiler.compile(TestRules.strata(rules).layers());
  }

  private static Facts tasks(int number) {
    TestFacts facts = TestFacts.allReported();
    for (int i = 0; i < number; i++) {
      facts.with(Task.class);
    }
    return facts.facts();
  }
}
