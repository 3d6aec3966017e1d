package org.onboardingrules.check;

import java.util.Map;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DayRange;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.FirstValueDays;
import org.onboardingrules.term.SegmentId;

/**
 * Whether the bands of days to first value follow on one another. Those published in the sources
 * leave days open between them (R89, claim) and are taken as they are.
 */
final class BenchmarkCheck {

  private static final Map<SegmentId, FirstValueDays> PUBLISHED =
      Map.of(
          SegmentId.SMB, new FirstValueDays(new DayRange(14, 21), new DayRange(30, 45)),
          SegmentId.MID_MARKET, new FirstValueDays(new DayRange(30, 45), new DayRange(60, 90)),
          SegmentId.ENTERPRISE, new FirstValueDays(new DayRange(45, 60), new DayRange(90, 120)));

  private BenchmarkCheck() {}

  static void run(RulePack pack, Findings findings) {
    for (DeclaredSegment segment : pack.segments().values()) {
      segment
          .firstValueDays()
          .filter(days -> !days.equals(PUBLISHED.get(segment.segment())))
          .ifPresent(days -> check(segment, days, findings));
    }
  }

  private static void check(DeclaredSegment segment, FirstValueDays days, Findings findings) {
    int end = days.worldClass().high();
    int start = days.good().low();
    if (start <= end) {
      report(
          segment,
          days(start, end) + " both world-class and good for `" + segment.id() + "`",
          "those days are graded world class; start `good` on day " + (end + 1),
          findings);
    } else if (start > end + 1) {
      report(
          segment,
          days(end + 1, start - 1) + " neither world-class nor good for `" + segment.id() + "`",
          "those days are graded good; start `good` on day " + (end + 1) + " to say so",
          findings);
    }
  }

  private static String days(int first, int last) {
    return first == last ? "day " + first + " is" : "days " + first + " to " + last + " are";
  }

  private static void report(
      DeclaredSegment segment, String message, String help, Findings findings) {
    findings.add(FindingCode.BENCHMARK_BANDS, segment.at(), message, help);
  }
}
