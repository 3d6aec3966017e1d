package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.NothingLeaks;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.rule.model.Rule;

/** What is said where Drools refuses a rule that the profile lets pass. */
class RefusedRulesTest {

  private static final String HEADER =
      "package onboarding.rules; import org.onboardingrules.authoring.fact.*; ";

  @Test
  void a_rule_that_drools_names_is_named() {
    assertThat(refused("Task( done > 3B )", "Task()")).containsExactly("First");
  }

  @Test
  void a_rule_at_which_drools_fails_is_found_among_sound_ones() {
    assertThat(refused("Task()", "Task()", "java.util.List() from collect( Visit() )", "Task()"))
        .containsExactly("Third");
  }

  @Test
  void several_rules_are_all_found() {
    String failing = "java.util.List() from collect( Visit() )";

    assertThat(refused(failing, "Task()", failing)).containsExactly("First", "Third");
  }

  private static List<String> refused(String... conditions) {
    List<String> names = List.of("First", "Second", "Third", "Fourth");
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Rule> byName = new LinkedHashMap<>();
    for (int i = 0; i < conditions.length; i++) {
      String name = "rule-" + i;
      String text = "rule \"" + name + "\" when " + conditions[i] + " then end\n";
      files.put(DroolsCompiler.pathOf(name), HEADER + text);
      String drawn = "insert( Escalate.because(\"e\") );";
      byName.put(name, TestRules.read(TestRules.rule(names.get(i), "Onboarding()", drawn)).get(0));
    }
    ValidationException refused =
        catchThrowableOfType(
            ValidationException.class, () -> DroolsCompiler.ruleBase(files, byName));
    NothingLeaks.in(refused.report());
    List<String> found = new ArrayList<>();
    refused
        .report()
        .findings()
        .forEach(
            f -> found.add(f.message().replaceFirst("the engine refuses the rule `(.*)`", "$1")));
    return found;
  }
}
