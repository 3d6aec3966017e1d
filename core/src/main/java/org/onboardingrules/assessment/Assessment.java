package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.term.SegmentId;

/**
 * The answer to one account on one day: whether its onboarding is complete, what to do, which risks
 * are in sight, and what each of these rests on.
 *
 * <p>Plain data that stands by itself: it can be stored, sent, compared and printed without the
 * rules that gave it. Equal by value; immutable and thread-safe. Lists are in a fixed order, so the
 * same account, date and pack give an equal assessment.
 *
 * @param pack which rule pack gave it
 * @param accountId the account's id at the host
 * @param accountName the account's name
 * @param segment the segment under which it was assessed
 * @param asOf the day for which the question was asked
 * @param completion whether the onboarding is complete
 * @param decision what to do
 * @param churnRisks the risks in sight, the gravest first, then by id
 * @param benchmark how fast first value came
 * @param outlooks what the pack's sources say of customers with as many days to first value, by id
 * @param schedule how it stands against the deadline
 * @param delayCauses causes of delay that were found, by id
 * @param plays what is recommended, by id
 * @param flags what else to look at, by kind
 */
public record Assessment(
    PackVersion pack,
    String accountId,
    String accountName,
    SegmentId segment,
    LocalDate asOf,
    Completion completion,
    Decision decision,
    List<ChurnRisk> churnRisks,
    Benchmark benchmark,
    List<Outlook> outlooks,
    Schedule schedule,
    List<DelayCause> delayCauses,
    List<Play> plays,
    List<Flag> flags) {

  /** Copies the lists. */
  public Assessment {
    churnRisks = List.copyOf(churnRisks);
    outlooks = List.copyOf(outlooks);
    delayCauses = List.copyOf(delayCauses);
    plays = List.copyOf(plays);
    flags = List.copyOf(flags);
  }

  /** Returns the same with one more flag. */
  public Assessment with(Flag flag) {
    return new Assessment(
        pack,
        accountId,
        accountName,
        segment,
        asOf,
        completion,
        decision,
        churnRisks,
        benchmark,
        outlooks,
        schedule,
        delayCauses,
        plays,
        Stream.concat(flags.stream(), Stream.of(flag))
            .sorted(Comparator.comparing(Flag::kind))
            .toList());
  }
}
