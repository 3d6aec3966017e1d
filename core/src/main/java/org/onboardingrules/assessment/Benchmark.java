package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.code.Anchor;

/**
 * How long first value took or has been waited for, graded for the segment (R89). Immutable and
 * thread-safe.
 *
 * @param grade the days held against the segment's benchmark
 * @param from the anchor from which days are counted (R62)
 * @param firstValueOn the day of first value; empty if it has not come, or is not known
 * @param days calendar days from the anchor to first value, or to the as-of date while it is
 *     pending; negative where first value came before the anchor, empty where the anchor has no
 *     date
 */
public record Benchmark(
    Grade grade, Anchor from, Optional<LocalDate> firstValueOn, OptionalInt days) {}
