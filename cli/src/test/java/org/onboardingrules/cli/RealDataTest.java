package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Data that nobody here wrote, with figures that others published. They lie beside the project and
 * not in it; where they are absent the tests are skipped.
 */
class RealDataTest {

  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final String MAPPINGS = "src/test/resources/data/";

  private static Run assess(String folder, String pack, String mapping, String asOf) {
    assumeTrue(Files.isDirectory(DATA.resolve(folder)), () -> folder + " is absent");
    Run run = new Run();
    run.of("assess", pack, "--mapping", MAPPINGS + mapping + "/mapping.yaml", "--as-of", asOf);
    return run;
  }

  private static Run workforce(String pack) {
    return assess(
        "workforce-scheduling-trials",
        "../rules-examples/packs/shift-scheduling/" + pack,
        "workforce",
        "2024-06-30");
  }

  @Test
  void a_wide_table_gives_the_published_counts_of_all_four_definitions_of_activated() {
    assertThat(workforce("all-three").out())
        .contains("966 accounts", "Completion    56 complete (5.80%), 910 incomplete")
        .containsPattern("Three shifts or more were created +563 ")
        .containsPattern("A shift template was applied +108 ")
        .containsPattern("Somebody punched in +211 ")
        .containsPattern("JANUARY +305 ")
        .containsPattern("FEBRUARY +347 ")
        .containsPattern("MARCH +314 ");
    assertThat(workforce("three-shifts").out()).contains("Completion    563 complete");
  }

  @Test
  void an_event_log_gives_the_published_funnel_and_activation_by_device_and_channel() {
    Run run =
        assess("fintech-onboarding", "src/test/resources/packs/wallet", "wallet", "2026-12-31");

    assertThat(run.out())
        .containsPattern("Registered +1,000 ")
        .containsPattern("Identity check started +853 ")
        .containsPattern("Identity known +686 ")
        .containsPattern("Bank account linked +546 ")
        .containsPattern("Deposited +442 ")
        .containsPattern("Transacted +377 ")
        .containsPattern("iOS +486 +187 +38.48 ")
        .containsPattern("Android +514 +190 +36.96 ")
        .containsPattern("Organic +241 +95 +39.42 ")
        .containsPattern("Paid Social +259 +101 +39.00 ")
        .containsPattern("Search +256 +95 +37.11 ")
        .containsPattern("Referral +244 +86 +35.25 ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void five_tables_are_loaded_and_what_they_contradict_each_other_in_is_counted() {
    Run run = assess("ravenstack", "standard", "ravenstack", "2024-12-31");

    assertThat(run.out()).contains("500 accounts");
    assertThat(run.err())
        .contains(
            "usage is dated before its subscription starts: 19142 of 25000",
            "usage is dated after its subscription ended: 290 of 25000",
            "a ticket precedes the sign-up: 1077 of 2000",
            "is not flagged as churned: 277 of 352",
            "has no churn event: 35 of 110",
            "... and 18 more error[OR1012] in column `usage_id`");
    assertThat(352 - 277).as("accounts that are flagged and have events").isEqualTo(110 - 35);
  }
}
