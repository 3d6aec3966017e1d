package org.onboardingrules.explanation.condition;

import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * A value that a test looked at. Immutable and thread-safe.
 *
 * @param of the fact from which it was read; empty for the figure of an accumulate, and where the
 *     fact is not reported
 * @param expression what the rule asked for, as it stands in the rule, such as {@code
 *     total("evidence")}
 * @param name what that is called
 * @param value what it was: numbers in plain decimals of at most ten digits, dates as {@code
 *     yyyy-MM-dd}, words as coded; empty if it is unknown
 */
public record ValueRead(
    Optional<FactNamed> of, String expression, Text name, Optional<String> value) {}
