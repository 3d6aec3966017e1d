package org.onboardingrules.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.cli.Run;

/** Commands that take accounts take them from files or from tables, and say what is wrong. */
class AccountsOptionTest {

  private static final String PACK = "../rules-examples/packs/shift-scheduling/punched-in";

  private static final String MAPPING =
      """
      tables: { trials: { file: trials.csv } }
      feeds: [usage]
      labels: [region]
      accounts: SELECT id, name, segment, trial_start, region FROM trials
      metrics: |
        SELECT id AS account, 'PunchClock.PunchedIn' AS metric, 'count' AS kind, trial_start AS "on", punches AS value
        FROM trials
      """;

  @TempDir Path folder;
  private final Run run = new Run();

  @BeforeEach
  void write() throws IOException {
    file("mapping.yaml", MAPPING);
    file(
        "trials.csv",
        """
        id,name,segment,trial_start,region,punches
        a,Acme,MARCH,2026-03-01,EMEA,3
        b,Birch,MARCH,2026-03-02,APAC,0
        c,Cedar,MARCH,2026-03-32,APAC,1
        d,Dogwood,MARCH,2026-03-03,EMEA,many
        """);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String command, String... more) {
    return run.of(
        Stream.concat(
                Stream.of(command, PACK, "--as-of", "2026-03-31"),
                Stream.of(more).map(word -> word.replace("@", folder + "/")))
            .toArray(String[]::new));
  }

  private String err() {
    return run.err().replace(folder + "/", "");
  }

  @Test
  void good_rows_count_bad_ones_are_told_and_the_status_says_so() {
    assertThat(run("assess", "--mapping", "@mapping.yaml")).isEqualTo(1);

    assertThat(run.out())
        .startsWith("3 accounts, as of 2026-03-31")
        .containsPattern("region +Accounts +complete")
        .containsPattern("APAC +1 ")
        .containsPattern("Somebody punched in +1 +33.33 +1 +1");
    assertThat(err())
        .contains(
            "trials.csv:4:50: error[OR1006]: `2026-03-32` is not a date of the calendar",
            "trials.csv:5:79: error[OR1005]: `value` must be a number, but is `many`");
  }

  @Test
  void nothing_is_said_of_any_account_if_a_row_is_bad_and_all_must_be_good() {
    assertThat(run("assess", "--mapping", "@mapping.yaml", "--strict")).isEqualTo(1);

    assertThat(run.out()).isEmpty();
    assertThat(err())
        .contains("error[OR1006]", "error[OR1005]")
        .endsWith("nothing was done, as `--strict` asks\n");
  }

  @Test
  void every_fault_goes_into_a_file_on_request() throws IOException {
    run("assess", "--mapping", "@mapping.yaml", "--faults", "@faults.csv");

    List<String> faults = Files.readAllLines(folder.resolve("faults.csv"));
    assertThat(faults).hasSize(3);
    assertThat(faults.get(0)).isEqualTo("file,row,code,fault,help,cells");
    assertThat(faults.get(1)).contains("trials.csv,4,OR1006,`2026-03-32` is not");
  }

  @Test
  void an_account_of_a_table_is_explained() {
    assertThat(run("explain", "--mapping", "@mapping.yaml", "--account", "b")).isEqualTo(1);

    assertThat(run.out())
        .startsWith("Birch, MARCH, as of 2026-03-31")
        .contains("Somebody punched in");
  }

  @Test
  void an_account_that_is_not_there_is_told_with_the_one_that_was_probably_meant() {
    run("assess", "--mapping", "@mapping.yaml", "--account", "dd", "--account", "nobody-at-all");

    assertThat(err()).contains("there is no account `nobody-at-all`\n");
    assertThat(err()).contains("there is no account `dd`; did you mean `d`?\n");
  }

  @Test
  void a_mapping_that_cannot_be_used_is_an_input_that_cannot_be_read() throws IOException {
    file("bad.yaml", "tables: { trials: { file: trails.csv } }\naccounts: SELECT * FROM trials\n");

    assertThat(run("assess", "--mapping", "@bad.yaml")).isEqualTo(2);

    assertThat(err())
        .isEqualTo(
            """
            bad.yaml:1:27: error[OR1010]: there is no file `trails.csv`
              1 | tables: { trials: { file: trails.csv } }
                |                           ^^^^^^^^^^
              help: did you mean `trials.csv`?
            """);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void files_of_which_none_can_be_read_are_an_input_that_cannot_be_read() {
    assertThat(run("assess", "--accounts", "@nowhere.yaml")).isEqualTo(2);

    assertThat(err()).contains("error[OR1010]: there is no file `nowhere.yaml`");
  }

  @Test
  void accounts_come_from_one_place() {
    assertThat(run("assess")).isEqualTo(2);
    assertThat(run("explain", "--accounts", "@x.yaml", "--mapping", "@mapping.yaml")).isEqualTo(2);

    assertThat(err())
        .contains("which accounts? give `--accounts FILE...` or `--mapping FILE`")
        .contains("see `onboarding explain --help`");
  }

  /** The mapping of docs/data.md, of fewer accounts. */
  @Test
  void accounts_may_be_made_by_sql_alone() throws IOException {
    String million = Files.readString(Path.of("src/test/resources/data/million/mapping.yaml"));
    file("mapping.yaml", million.replace("1_000_000", "900"));

    assertThat(
            run.of(
                "assess",
                "../rules-examples/packs/shift-scheduling/all-three",
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--as-of",
                "2024-06-30"))
        .isZero();

    assertThat(run.out())
        .startsWith("900 accounts, as of 2024-06-30")
        .containsPattern("organic +300 ")
        .containsPattern("Completion +[1-9][0-9]* complete");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_file_of_faults_is_complete_although_a_query_is_refused() throws IOException {
    Files.writeString(folder.resolve("days.csv"), "id,signed\na,2026-03-32\n");
    Files.writeString(
        folder.resolve("bad.yaml"),
        """
        tables: { days: { file: days.csv, columns: { signed: { type: date } } } }
        accounts: SELECT nothing FROM days
        """);

    assertThat(run("assess", "--mapping", "@bad.yaml", "--faults", "@faults.csv")).isEqualTo(2);

    assertThat(Files.readAllLines(folder.resolve("faults.csv"))).hasSize(2);
  }

  @Test
  void a_file_of_faults_that_cannot_be_written_is_told_with_the_reason() {
    assertThat(run("assess", "--mapping", "@mapping.yaml", "--faults", "@nowhere/faults.csv"))
        .isEqualTo(2);

    assertThat(err()).contains("cannot be written: no such file or folder");
  }
}
