package org.onboardingrules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each package may import, and nothing else: the table of docs/design/README.md as a test. */
@AnalyzeClasses(
    packages = "org.onboardingrules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageGraphTest {

  private static final String BASE = "org.onboardingrules.";

  /** A package includes its subpackages, except where one has a line of its own. */
  private static final Map<String, List<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("source", List.of()),
              Map.entry("term", List.of("source")),
              Map.entry("diagnostic", List.of("source")),
              Map.entry("account", List.of("term")),
              Map.entry(
                  "pack",
                  List.of(
                      "term",
                      "source",
                      "diagnostic",
                      "internal.yaml",
                      "internal.file",
                      "internal.shape",
                      "internal.schema")),
              Map.entry(
                  "mapping",
                  List.of(
                      "term",
                      "source",
                      "diagnostic",
                      "internal.yaml",
                      "internal.file",
                      "internal.shape",
                      "internal.schema")),
              Map.entry("authoring", List.of("term")),
              Map.entry("asof", List.of("account", "pack", "authoring", "term")),
              Map.entry("rule", List.of("authoring", "term", "source", "diagnostic")),
              Map.entry(
                  "check",
                  List.of(
                      "pack",
                      "rule",
                      "scenario",
                      "explanation",
                      "assessment",
                      "authoring",
                      "diagnostic",
                      "source",
                      "term")),
              Map.entry(
                  "definition",
                  List.of(
                      "assessment", "authoring", "explanation", "pack", "rule", "source", "term")),
              Map.entry("assessment", List.of("term", "source")),
              Map.entry("portfolio", List.of("assessment", "term")),
              Map.entry("policy", List.of("pack", "authoring", "assessment", "term")),
              Map.entry(
                  "format",
                  List.of(
                      "account",
                      "assessment",
                      "definition",
                      "diagnostic",
                      "explanation",
                      "portfolio",
                      "source",
                      "term",
                      "internal.yaml",
                      "internal.file",
                      "internal.shape",
                      "internal.schema")),
              Map.entry(
                  "scenario",
                  List.of(
                      "account",
                      "asof",
                      "assessment",
                      "diagnostic",
                      "format",
                      "internal.schema",
                      "internal.shape",
                      "internal.yaml",
                      "pack",
                      "source",
                      "term")),
              Map.entry(
                  "explanation",
                  List.of("rule", "pack", "assessment", "authoring", "source", "term")),
              Map.entry(
                  "change",
                  List.of(
                      "account",
                      "asof",
                      "authoring",
                      "explanation",
                      "pack",
                      "policy",
                      "rule",
                      "term")),
              Map.entry(
                  "engine",
                  List.of(
                      "account",
                      "asof",
                      "assessment",
                      "authoring",
                      "change",
                      "check",
                      "definition",
                      "diagnostic",
                      "explanation",
                      "internal.drools",
                      "pack",
                      "policy",
                      "rule",
                      "source",
                      "term")),
              Map.entry("internal.file", List.of("source", "diagnostic")),
              Map.entry("internal.shape", List.of()),
              Map.entry("internal.yaml", List.of("source", "diagnostic", "term", "internal.shape")),
              Map.entry(
                  "internal.schema",
                  List.of("source", "diagnostic", "internal.yaml", "internal.shape")),
              Map.entry(
                  "internal.drools",
                  List.of("rule", "authoring", "diagnostic", "source", "term"))));

  @ArchTest
  static final ArchRule packages_import_only_what_they_may =
      MAY_IMPORT.entrySet().stream()
          .<ArchRule>map(entry -> imports(entry.getKey(), entry.getValue()))
          .reduce((a, b) -> CompositeArchRule.of(a).and(b))
          .orElseThrow();

  private static ArchRule imports(String name, List<String> allowed) {
    String[] others =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(name) && !allowed.contains(other))
            .map(other -> BASE + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(BASE + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("of the package graph");
  }

  @ArchTest
  static final ArchRule every_class_is_in_a_package_of_the_graph =
      classes()
          .should()
          .resideInAnyPackage(
              MAY_IMPORT.keySet().stream().map(name -> BASE + name + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule there_are_no_cycles =
      slices().matching("org.onboardingrules.(**)").should().beFreeOfCycles();

  /**
   * What an explanation or a definition says stands by itself; how it is made is nobody's business
   * but the engine's.
   */
  @ArchTest
  static final ArchRule explanations_and_definitions_are_plain_data =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "explanation",
              BASE + "explanation.code..",
              BASE + "explanation.condition..",
              BASE + "explanation.difference..",
              BASE + "explanation.prospect..",
              BASE + "definition",
              BASE + "definition.entry..",
              BASE + "definition.plan..",
              BASE + "format..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + "rule..",
              BASE + "pack..",
              BASE + "authoring..",
              BASE + "explanation.words..",
              BASE + "explanation.writing..",
              BASE + "definition.writing..");

  @ArchTest
  static final ArchRule drools_stays_in_its_corner =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "internal.drools..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule jackson_stays_in_its_corner =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "internal.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule the_library_never_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule the_library_has_no_clock =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule public_types_are_closed =
      classes()
          .that()
          .arePublic()
          .and(
              DescribedPredicate.<JavaClass>describe(
                  "are classes", c -> !c.isInterface() && !c.isAnnotation() && !c.isEnum()))
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .orShould()
          .haveFullyQualifiedName(BASE + "engine.EvaluationException");
}
