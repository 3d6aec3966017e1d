package org.onboardingrules.data.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may depend on what. */
@AnalyzeClasses(
    packages = "org.onboardingrules.data",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageGraphTest {

  private static final String BASE = "org.onboardingrules.data.";

  @ArchTest
  static final ArchRule packages_do_not_depend_on_each_other_in_circles =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule every_class_is_in_a_package_of_the_page_on_the_design =
      classes()
          .should()
          .resideInAnyPackage(
              BASE + "account", BASE + "table", BASE + "report", BASE + "result", BASE + "folder");

  @ArchTest
  static final ArchRule what_is_internal_to_the_library_stays_there =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.onboardingrules.internal..");

  @ArchTest
  static final ArchRule databases_stay_in_their_corners =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "table", BASE + "result")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule csv_is_written_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "result")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.siegmar..");

  @ArchTest
  static final ArchRule no_driver_but_the_embedded_one_is_known =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.postgresql..", "org.sqlite..");

  @ArchTest
  static final ArchRule reading_and_writing_know_nothing_of_each_other =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + "account", BASE + "table", BASE + "report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "result");

  @ArchTest
  static final ArchRule nothing_is_printed =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule there_is_no_clock =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now");
}
