package org.onboardingrules.rule.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.term.code.Feed;

/**
 * A type of fact or conclusion that a pattern may name. Immutable and thread-safe.
 *
 * @param name as rules write it
 * @param javaType the type behind it
 * @param feed the feed in which such facts are reported; empty if all of them are always known
 * @param properties what rules may ask such a fact, by name
 */
public record FactType(
    String name, Class<?> javaType, Optional<Feed> feed, SortedMap<String, Property> properties) {

  /** Copies the properties. */
  public FactType {
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** Returns whether this is a conclusion, drawn by rules, rather than a fact about the account. */
  public boolean isConclusion() {
    return Conclusion.class.isAssignableFrom(javaType);
  }
}
