package org.onboardingrules.data.table;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.mapping.Origin;

/** The address of a database. What is secret in it comes from the environment. */
final class Address {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

  private Address() {}

  /** Returns the address with the values of its variables; reports those that are not set. */
  static Optional<String> of(Origin.OfDatabase origin, Findings findings) {
    int before = findings.count();
    Matcher variable = VARIABLE.matcher(origin.url());
    String address =
        variable.replaceAll(found -> Matcher.quoteReplacement(value(found, origin, findings)));
    return findings.count() == before ? Optional.of(address) : Optional.empty();
  }

  private static String value(MatchResult found, Origin.OfDatabase origin, Findings findings) {
    String value = System.getenv(found.group(1));
    if (value == null) {
      findings.add(
          FindingCode.DATABASE_UNREACHABLE,
          origin.at(),
          "the environment variable `" + found.group(1) + "` is not set",
          "set it for this command");
    }
    return value == null ? "" : value;
  }

  /** Returns an address as it may be shown: without user, password and settings. */
  static String shown(String url) {
    return url.replaceFirst("(?s)[?;].*", "").replaceFirst("//[^/@]*@", "//");
  }

  /** Returns what a driver says, in a line; the address, where it tells it, as it may be shown. */
  static String line(Exception e, String url) {
    return String.valueOf(e.getMessage())
        .replace(url, shown(url))
        .strip()
        .replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
