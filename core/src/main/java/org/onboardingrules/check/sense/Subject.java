package org.onboardingrules.check.sense;

import java.util.List;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;

/**
 * A value that a rule compares: a property of the fact that a pattern matches, or a figure. Two
 * comparisons are about the same value if their subjects are equal.
 *
 * @param owner which fact, or which variable
 * @param property of the fact; empty for a figure
 * @param arguments of the property
 * @param type of the value
 * @param texts which texts it can be
 * @param range which numbers it can be
 */
record Subject(
    String owner,
    String property,
    List<String> arguments,
    ValueType type,
    TextDomain texts,
    NumberRange range) {

  /** Returns whether it is the segment of the account. */
  boolean isSegment() {
    return texts instanceof TextDomain.NameOf name && name.kind() == NameKind.SEGMENT;
  }
}
