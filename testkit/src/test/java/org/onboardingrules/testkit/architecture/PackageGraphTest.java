package org.onboardingrules.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may depend on what. */
@AnalyzeClasses(
    packages = "org.onboardingrules.testkit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageGraphTest {

  private static final String BASE = "org.onboardingrules.testkit.";
  private static final String RULES = "org.onboardingrules.rule..";

  @ArchTest
  static final ArchRule packages_do_not_depend_on_each_other_in_circles =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule tests_are_made_for_junit_in_one_package =
      noClasses()
          .that(not(resideInAnyPackage(BASE + "junit..", BASE + "jqwik..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "org.opentest4j..");

  @ArchTest
  static final ArchRule properties_are_made_for_jqwik_in_one_package =
      noClasses()
          .that(not(resideInAPackage(BASE + "jqwik..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.jqwik..");

  @ArchTest
  static final ArchRule assertions_are_made_for_assertj_in_one_package =
      noClasses()
          .that(not(resideInAPackage(BASE + "assertion..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.assertj..");

  @ArchTest
  static final ArchRule what_is_internal_to_the_library_stays_there =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.onboardingrules.internal..");

  @ArchTest
  static final ArchRule scenarios_and_assertions_know_no_rules =
      noClasses()
          .that(
              resideInAnyPackage(
                  BASE + "scenario..", BASE + "junit..", BASE + "assertion..", BASE + "jqwik.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RULES);

  @ArchTest
  static final ArchRule the_verifier_knows_rules_and_how_they_stand_and_not_how_they_are_read =
      noClasses()
          .that(resideInAPackage(BASE + "verifier.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage(RULES)
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.onboardingrules.rule.model",
                              "org.onboardingrules.rule.trace"))));
}
