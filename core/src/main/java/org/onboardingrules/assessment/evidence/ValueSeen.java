package org.onboardingrules.assessment.evidence;

/**
 * A value that a condition saw. Immutable and thread-safe.
 *
 * @param expression what the rule asked for, as it stands in the rule, such as {@code
 *     total("evidence")}
 * @param value what it was: numbers in plain decimals, dates as {@code yyyy-MM-dd}, words as coded
 */
public record ValueSeen(String expression, String value) {}
