package org.onboardingrules.data.table;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** DuckDB refuses a statement. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Pattern LOCATION = Pattern.compile("\\[?(\\d+)");

  private final int position;

  private RefusedException(String message, int position, Throwable cause) {
    super(message, cause);
    this.position = position;
  }

  /** Reads what DuckDB says, in the form that the workspace asks for: JSON after the kind. */
  static RefusedException of(SQLException cause, Connection connection) {
    String said = String.valueOf(cause.getMessage());
    int json = said.indexOf('{');
    if (json < 0) {
      return new RefusedException(firstLine(said), -1, cause);
    }
    String sql =
        "SELECT json_extract_string(x, '$.exception_message'), json_extract_string(x, '$.position')"
            + " FROM (SELECT ? AS x)";
    try (PreparedStatement parse = connection.prepareStatement(sql)) {
      parse.setString(1, said.substring(json));
      try (ResultSet row = parse.executeQuery()) {
        row.next();
        return new RefusedException(firstLine(row.getString(1)), number(row.getString(2)), cause);
      }
    } catch (SQLException notJson) {
      return new RefusedException(firstLine(said), -1, cause);
    }
  }

  /** Returns the same of a statement without what stands before it. */
  public RefusedException behind(String prefix) {
    int before = prefix.getBytes(StandardCharsets.UTF_8).length;
    int rest = position < before ? -1 : position - before;
    return new RefusedException(getMessage(), rest, this);
  }

  /** Returns what DuckDB says, in a line. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /**
   * Returns where in a text the fault is, from 0 on, if DuckDB says so; it counts bytes of UTF-8.
   *
   * @param sql what was refused
   */
  public OptionalInt position(String sql) {
    if (position < 0) {
      return OptionalInt.empty();
    }
    byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
    int inside = Math.min(position, bytes.length);
    return OptionalInt.of(new String(bytes, 0, inside, StandardCharsets.UTF_8).length());
  }

  private static int number(@Nullable String text) {
    Matcher matcher = LOCATION.matcher(text == null ? "" : text);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** The lines after the first list candidates and what else could be tried. */
  private static String firstLine(@Nullable String text) {
    String whole = text == null ? "it does not say why" : text.strip();
    String first = whole.lines().findFirst().orElse(whole);
    Matcher candidates = Pattern.compile("Candidate bindings: (.*)").matcher(whole);
    return candidates.find() ? first + " There is: " + candidates.group(1) : first;
  }
}
