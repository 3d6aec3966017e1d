package org.onboardingrules.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onboardingrules.internal.shape.Form;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.term.code.AccountPart;

/**
 * The columns that a table of a part of accounts may have: the keys of an account file, one inside
 * of another joined by a hyphen, as in {@code contract-value-amount}; the dates of anchors and
 * events by their own names. Immutable and thread-safe.
 */
public final class AccountColumns {

  /** The column that says whose row it is. */
  public static final String ACCOUNT = "account";

  /** The keys whose inner keys are plain enough to stand alone. */
  private static final List<String> BARE = List.of("anchors", "events");

  private static final Map<AccountPart, AccountColumns> ALL = new EnumMap<>(AccountPart.class);

  static {
    for (AccountPart part : AccountPart.values()) {
      ALL.put(part, new AccountColumns(part));
    }
  }

  private final Map<String, List<String>> paths = new LinkedHashMap<>();
  private final List<String> links;
  private final List<String> required;

  private AccountColumns(AccountPart part) {
    Shape shape = shape(part);
    this.links = links(part);
    links.forEach(link -> paths.put(link, List.of()));
    flatten(shape, List.of());
    this.required =
        paths.entrySet().stream()
            .filter(e -> e.getValue().isEmpty() || shape.required().containsAll(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Returns the columns of a part. */
  public static AccountColumns of(AccountPart part) {
    return Objects.requireNonNull(ALL.get(part));
  }

  /** Returns the names of all columns, in the order of the keys in an account file. */
  public List<String> names() {
    return List.copyOf(paths.keySet());
  }

  /** Returns the names of those columns that every row needs. */
  public List<String> required() {
    return required;
  }

  /** Returns the columns that say whose row it is. */
  List<String> links() {
    return links;
  }

  /** Returns the keys that lead to the value of a column, from the outside in. */
  List<String> path(String column) {
    return paths.getOrDefault(column, List.of(column));
  }

  private static List<String> links(AccountPart part) {
    return switch (part) {
      case ACCOUNTS -> List.of();
      case REPLANS -> List.of(ACCOUNT, "milestone");
      case QUALITATIVE_CONFIRMATIONS -> List.of(ACCOUNT, "goal");
      default -> List.of(ACCOUNT);
    };
  }

  private static Shape shape(AccountPart part) {
    return switch (part) {
      case ACCOUNTS -> asked(s -> AccountReader.profile(s, new HashMap<>()));
      case MILESTONES -> asked(s -> MilestoneReader.read(s, new HashMap<>()));
      case REPLANS -> items(asked(s -> MilestoneReader.read(s, new HashMap<>())), "replans");
      case METRICS -> observations(asked(s -> MetricReader.read(s, new HashMap<>())));
      case GOALS -> asked(s -> GoalReader.read(s, new HashMap<>()));
      case QUALITATIVE_CONFIRMATIONS ->
          items(asked(s -> GoalReader.read(s, new HashMap<>())), "qualitative-confirmations");
      default -> asked(EntryReader.of(part)::read);
    };
  }

  private static Shape asked(Consumer<Section> reader) {
    Shape shape = new Shape();
    reader.accept(Section.recording(shape));
    return shape;
  }

  /** A row is an observation, and names its metric. */
  private static Shape observations(Shape metric) {
    Shape row = new Shape();
    copy(metric, row);
    copy(items(metric, "observations"), row);
    return row;
  }

  private static void copy(Shape from, Shape to) {
    from.keys().forEach((key, form) -> to.key(key, from.required().contains(key), form));
  }

  /** Returns what the mappings in the list under a key may hold. */
  private static Shape items(Shape shape, String key) {
    if (shape.keys().get(key) instanceof Form.ListOf list
        && list.item() instanceof Form.Keys keys) {
      return keys.shape();
    }
    throw new IllegalStateException("`" + key + "` holds no list of mappings");
  }

  private void flatten(Shape shape, List<String> outer) {
    shape
        .keys()
        .forEach(
            (key, form) -> {
              List<String> path = joined(outer, key);
              if (form instanceof Form.Keys keys) {
                flatten(keys.shape(), path);
              } else if (form instanceof Form.Single) {
                boolean bare = path.size() > 1 && BARE.contains(path.get(0));
                paths.put(bare ? key : String.join("-", path), path);
              }
            });
  }

  private static List<String> joined(List<String> outer, String key) {
    return Stream.concat(outer.stream(), Stream.of(key)).toList();
  }
}
