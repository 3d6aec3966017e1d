package org.onboardingrules.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Mapping.Entry;

/**
 * The slips between braces that YAML takes for keys without a value: a number with a comma in it,
 * and a colon without a blank after it. What was meant is read, so that each is one finding.
 */
final class FlowSlip {

  private static final Pattern COMMA_IN_NUMBER = Pattern.compile("[-+]?[0-9]+(?:,[0-9]+)+");

  /** The full-width colon and blank come from keyboards for Japanese. */
  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("([^\\s:：{}\\[\\]\"']+)[:：][\\u00A0\\u3000]*+([^\\s:：]+)");

  private final Region region;
  private final Findings findings;

  FlowSlip(Region region, Findings findings) {
    this.region = region;
    this.findings = findings;
  }

  /** Returns the number of which a key without a value is the rest, if it is. */
  Optional<Scalar> number(int numberStart, int keyStart, Scalar key) {
    Matcher number =
        COMMA_IN_NUMBER.matcher(region.text()).region(numberStart, region.text().length());
    return number.lookingAt() && keyStart + key.text().length() <= number.end()
        ? Optional.of(
            Scalar.splitNumber(number.group(), region.snippet(number.start(), number.end())))
        : Optional.empty();
  }

  /** Returns what to say about a number that a comma has cut into pieces. */
  static Fault splitNumber(Scalar number) {
    return new Fault(
        FindingCode.WRONG_KIND,
        number.at(),
        Quoted.of(number.text()) + " is no number: a comma ends a value here",
        NumberHelp.of(number.text()));
  }

  /** Returns the entry that a key without a value was meant to be; reports it if it is another. */
  Entry read(int keyStart, Scalar key, Node value) {
    Matcher both = KEY_AND_VALUE.matcher(key.text());
    if (!both.matches() || !isEndOfPart(keyStart + key.text().length())) {
      return new Entry(key, value);
    }
    Fault.malformed(
            key.at(),
            "a colon with a blank after it is missing in " + Quoted.of(key.text()),
            "write `%s: %s`".formatted(both.group(1), both.group(2)))
        .addTo(findings);
    int valueStart = keyStart + both.start(2);
    return new Entry(
        Scalar.plain(both.group(1), region.snippet(keyStart, keyStart + both.end(1))),
        Scalar.plain(both.group(2), region.snippet(valueStart, keyStart + both.end(2))));
  }

  /** Between braces a comma or the closing brace follows. */
  private boolean isEndOfPart(int at) {
    int next = at;
    while (next < region.text().length() && Character.isWhitespace(region.text().charAt(next))) {
      next++;
    }
    return next < region.text().length() && ",}".indexOf(region.text().charAt(next)) >= 0;
  }
}
