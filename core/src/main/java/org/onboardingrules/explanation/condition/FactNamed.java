package org.onboardingrules.explanation.condition;

import org.onboardingrules.term.Text;

/**
 * A fact or a conclusion that a condition was held against. Immutable and thread-safe.
 *
 * @param type as rules name it, such as {@code Metric}
 * @param noun what such a fact is called
 * @param label what tells it from others of its type, such as a metric's id
 */
public record FactNamed(String type, Text noun, Text label) {}
