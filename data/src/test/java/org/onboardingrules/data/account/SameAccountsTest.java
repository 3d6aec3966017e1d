package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.account.MappedFolder.Outcome;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Feed;

/** The same accounts, wherever they come from. */
class SameAccountsTest {

  private static final Path PACKS = Path.of("..", "rules-examples", "packs");
  private static final Path PACK = PACKS.resolve("invoice-automation");

  private static List<Account> accounts = List.of();
  private static FlatAccounts flat = FlatAccounts.of(List.of());

  @TempDir Path folder;

  /** Takes the accounts of an example pack; all of them report the same feeds. */
  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(PACK.resolve("accounts"))) {
      Map<Set<Feed>, List<Account>> byFeeds =
          AccountFiles.read(files.sorted().toList()).accounts().stream()
              .sorted(Comparator.comparing(Account::id))
              .collect(Collectors.groupingBy(Account::feeds));
      accounts = byFeeds.values().stream().max(Comparator.comparing(List::size)).orElseThrow();
    }
    flat = FlatAccounts.of(accounts);
  }

  @Test
  void there_is_enough_to_compare() {
    assertThat(accounts).hasSizeGreaterThan(5);
    assertThat(flat.names()).contains("accounts", "milestones", "metrics", "goals", "interactions");
  }

  @Test
  void from_csv() throws Exception {
    assertSame(csv(name -> name + ".csv").with("mapping.yaml", mapping(this::csvTable)).read());
  }

  private String csvTable(String table) {
    return "{ file: %s.csv }".formatted(table);
  }

  @Test
  void from_parquet_and_json_with_types_of_their_own() throws Exception {
    MappedFolder mapped = csv(name -> name + ".csv");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = duckdb.createStatement()) {
      for (String table : flat.names()) {
        for (String kind : List.of("parquet", "json")) {
          copy.execute(
              "COPY (FROM read_csv('%s.csv', header = true)) TO '%s.%s' (FORMAT %s)"
                  .formatted(folder.resolve(table), folder.resolve(table), kind, kind));
        }
      }
    }
    assertSame(mapped.with("mapping.yaml", mapping(t -> "{ file: " + t + ".parquet }")).read());
    assertSame(mapped.with("mapping.yaml", mapping(t -> "{ file: " + t + ".json }")).read());
  }

  @Test
  void from_sqlite() throws Exception {
    try (Connection sqlite =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("crm.db"))) {
      fill(sqlite, type -> type);
    }
    assertSame(
        new MappedFolder(folder)
            .with(
                "mapping.yaml",
                mapping(t -> "{ database: 'jdbc:sqlite:crm.db', query: SELECT * FROM " + t + " }"))
            .read());
  }

  @Test
  void from_postgresql() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      try (Connection postgres = DriverManager.getConnection(url)) {
        fill(postgres, type -> type);
      }
      assertSame(
          new MappedFolder(folder)
              .with(
                  "mapping.yaml",
                  mapping(t -> "{ database: '%s', query: SELECT * FROM %s }".formatted(url, t)))
              .read());
    }
  }

  private static void assertSame(Outcome outcome) throws ValidationException {
    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.accounts()).extracting(Account::id).containsExactlyElementsOf(ids());
    assertThat(assessed(outcome.accounts())).isEqualTo(assessed(accounts));
  }

  private static List<String> ids() {
    return accounts.stream().map(Account::id).toList();
  }

  private static String assessed(List<Account> of) throws ValidationException {
    CompiledPack pack = Compiled.PACK;
    return of.stream()
        .map(account -> AssessmentJson.write(pack.assess(account, LocalDate.of(2026, 3, 31))))
        .collect(Collectors.joining("\n"));
  }

  /** Compiled once. */
  private static final class Compiled {

    static final CompiledPack PACK = load();

    private static CompiledPack load() {
      try {
        return CompiledPack.load(PACKS.resolve("invoice-automation"));
      } catch (ValidationException e) {
        throw new AssertionError(e.report().toString(), e);
      }
    }
  }

  private static String mapping(UnaryOperator<String> table) {
    String feeds =
        accounts.get(0).feeds().stream().map(Coded::word).collect(Collectors.joining(", "));
    StringBuilder yaml = new StringBuilder("tables:\n");
    flat.names().forEach(name -> yaml.append("  %s: %s\n".formatted(name, table.apply(name))));
    yaml.append("feeds: [").append(feeds).append("]\n");
    flat.names()
        .forEach(
            name -> yaml.append("%s: SELECT * FROM %s\n".formatted(name.replace('_', '-'), name)));
    return yaml.toString();
  }

  private MappedFolder csv(UnaryOperator<String> file) {
    MappedFolder mapped = new MappedFolder(folder);
    for (String table : flat.names()) {
      List<String> columns = List.copyOf(flat.columns(table));
      List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
      for (Map<String, String> row : flat.rows(table)) {
        lines.add(
            columns.stream()
                .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",")));
      }
      mapped.with(file.apply(table), String.join("\n", lines) + "\n");
    }
    return mapped;
  }

  /** Makes tables whose columns are of the types that their values look like. */
  private static void fill(Connection connection, UnaryOperator<String> type) throws SQLException {
    for (String table : flat.names()) {
      Map<String, String> types = new TreeMap<>();
      flat.columns(table).forEach(column -> types.put(column, type.apply(typeOf(table, column))));
      String columns =
          types.entrySet().stream()
              .map(e -> "\"" + e.getKey() + "\" " + e.getValue())
              .collect(Collectors.joining(", "));
      try (Statement create = connection.createStatement()) {
        create.execute("CREATE TABLE %s (%s)".formatted(table, columns));
      }
      insert(connection, table, types);
    }
  }

  private static void insert(Connection connection, String table, Map<String, String> types)
      throws SQLException {
    String casts =
        types.values().stream()
            .map(type -> "CAST(? AS " + type + ")")
            .collect(Collectors.joining(", "));
    boolean sqlite = connection.getMetaData().getURL().startsWith("jdbc:sqlite");
    String values = sqlite ? casts.replaceAll("CAST\\(\\? AS [A-Z]+\\)", "?") : casts;
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, values))) {
      for (Map<String, String> row : flat.rows(table)) {
        int index = 1;
        for (String column : types.keySet()) {
          insert.setString(index++, row.get(column));
        }
        insert.executeUpdate();
      }
    }
  }

  private static String typeOf(String table, String column) {
    List<String> values =
        flat.rows(table).stream().map(row -> row.get(column)).filter(v -> v != null).toList();
    if (values.stream().allMatch(v -> v.matches("\\d{4}-\\d\\d-\\d\\d"))) {
      return "DATE";
    } else if (values.stream().allMatch(v -> v.matches("-?\\d+(\\.\\d+)?"))) {
      return "NUMERIC";
    }
    return values.stream().allMatch(v -> v.matches("true|false")) ? "BOOLEAN" : "TEXT";
  }
}
