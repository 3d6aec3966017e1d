package org.onboardingrules.testkit.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.testkit.Case;

/**
 * Writes a case as a scenario that can be pasted into a file below {@code scenarios}. The account
 * stands in it as a whole; or, where one of the known accounts comes closer, by its id and what is
 * different. Immutable and thread-safe.
 */
public final class ScenarioYaml {

  private static final Pattern ID_AND_NAME = Pattern.compile("\\Aid: .*\nname: .*\n");

  private final List<Account> known;

  private ScenarioYaml(List<Account> known) {
    this.known = known;
  }

  /**
   * Returns a writer.
   *
   * @param known the accounts of the pack, which scenarios may name
   */
  public static ScenarioYaml of(List<Account> known) {
    return new ScenarioYaml(List.copyOf(known));
  }

  /**
   * Returns the text of a scenario, each line with a line end.
   *
   * @param name what the case is, on one line
   * @param expected what must be concluded
   * @param excluded what must not be concluded
   * @throws IllegalArgumentException if nothing is expected
   */
  public String write(String name, Case shown, List<Outcome> expected, List<Outcome> excluded) {
    if (expected.isEmpty() && excluded.isEmpty()) {
      throw new IllegalArgumentException(
          "scenario `" + name + "` expects nothing\ngive an outcome that must be, or must not be");
    }
    return "scenario: "
        + quoted(name)
        + "\n"
        + account(shown.account(), shown.asOf().toString())
        + outcomes("expect", expected, true)
        + outcomes("expect-not", excluded, false);
  }

  private static String quoted(String name) {
    String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    return "\"" + escaped + "\"";
  }

  private String account(Account account, String asOf) {
    String whole = "account:\n" + renamed(account).indent(2) + "as-of: " + asOf + "\n";
    return known.stream()
        .filter(base -> base.id().equals(account.id()))
        .flatMap(base -> changed(base, account, asOf).stream())
        .filter(text -> text.length() < whole.length())
        .min(Comparator.comparing(String::length))
        .orElse(whole);
  }

  /** An account that differs from the known one of its id is another account. */
  private String renamed(Account account) {
    String text = AccountYaml.of(account);
    return known.stream().anyMatch(other -> other.id().equals(account.id()))
        ? ID_AND_NAME.matcher(text).replaceFirst("id: made-up\nname: Made Up Inc.\n")
        : text;
  }

  private static Optional<String> changed(Account base, Account account, String asOf) {
    String head = "account: " + base.id() + "\nas-of: " + asOf + "\n";
    return AccountYaml.changes(base, account)
        .map(text -> text.isEmpty() ? head : head + "changes:\n" + text.indent(2));
  }

  private static String outcomes(String key, List<Outcome> outcomes, boolean expected) {
    Map<OutcomeKind, List<Outcome>> byKind =
        outcomes.stream()
            .collect(Collectors.groupingBy(Outcome::kind, TreeMap::new, Collectors.toList()));
    String lines =
        byKind.entrySet().stream()
            .map(entry -> "  " + entry.getKey().word() + ": " + value(entry, expected) + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : key + ":\n" + lines;
  }

  private static String value(Map.Entry<OutcomeKind, List<Outcome>> entry, boolean expected) {
    Stream<Outcome> some = entry.getValue().stream().distinct();
    if (entry.getKey().isSingle()) {
      return some.findFirst().orElseThrow().value();
    }
    boolean valued =
        expected && (entry.getKey() == OutcomeKind.CRITERION || entry.getKey() == OutcomeKind.RISK);
    return valued
        ? some.map(o -> o.name() + ": " + o.value()).collect(Collectors.joining(", ", "{ ", " }"))
        : some.map(Outcome::name).distinct().collect(Collectors.joining(", ", "[", "]"));
  }
}
