package org.onboardingrules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/** Small accounts whose kickoff is day 0 and whose deadline is day 60, and the pack for them. */
public final class Cases {

  /** The pack under {@code src/test/resources/policy-pack}. */
  public static final RulePack PACK = pack();

  private static final LocalDate KICKOFF = LocalDate.of(2026, 1, 12);

  private Cases() {}

  /** The date of a day counted from the kickoff. */
  public static LocalDate day(int number) {
    return KICKOFF.plusDays(number);
  }

  /** An account whose contract was signed 10 days before its kickoff. */
  public static Account.Builder account() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.CONTRACT_SIGNED, day(-10))
        .anchor(Anchor.KICKOFF, KICKOFF);
  }

  /** The facts about an account on a day. */
  public static Facts facts(RulePack pack, Account.Builder account, int day) {
    Account built = account.build();
    return AsOf.facts(built, pack, built.segment().orElseThrow(), day(day));
  }

  /** The fact on an account as a whole on a day. */
  public static Onboarding onboarding(Account.Builder account, int day) {
    return facts(PACK, account, day).onboarding();
  }

  /** A part of an account on a day, by its label. */
  public static <F extends Fact> F fact(
      Class<F> type, String label, Account.Builder account, int day) {
    return facts(PACK, account, day).of(type).stream()
        .filter(fact -> fact.label().en().equals(label))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** R81: from 6 days to 3.6, on 50 items within 60 days of kickoff. */
  public static Goal.Builder speed() {
    return Goal.builder("speed", "lead-time")
        .baseline(new BigDecimal("6"))
        .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
        .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
        .leastSample(50);
  }

  /** What was observed of the metric of that goal. */
  public static MetricSeries leadTime(Observation... observations) {
    return new MetricSeries("lead-time", MetricKind.GAUGE, List.of(observations));
  }

  /** A value observed on a day, for so many items. */
  public static Observation seen(int day, String value, int sample) {
    return new Observation(day(day), new BigDecimal(value), sample);
  }

  /** An extension with cause and action. */
  public static Extension extension(int granted, int from, int until) {
    return Extension.of(day(granted), day(from))
        .withCause(Cause.CUSTOMER_BUSY)
        .withAction("call weekly")
        .withNewDate(day(until));
  }

  private static RulePack pack() {
    try {
      return RulePack.read(Path.of("src/test/resources/policy-pack"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** The pack with a line replaced; without it if the replacement is empty. */
  public static RulePack packWith(String line, String replacement) {
    try {
      String text = Files.readString(Path.of("src/test/resources/policy-pack/pack.yaml"));
      if (!text.contains(line)) {
        throw new AssertionError("no such line: " + line);
      }
      Path folder = Files.createDirectories(Files.createTempDirectory("cases").resolve("pack"));
      Path rules = Files.createDirectories(folder.resolve("rules"));
      Files.writeString(
          rules.resolve("rules.drl"),
          "package cases\n\nrule \"R\" when Onboarding( ) then insert( Play.of(\"call\") ); end\n");
      Files.writeString(folder.resolve("pack.yaml"), text.replace(line, replacement));
      return RulePack.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }
}
