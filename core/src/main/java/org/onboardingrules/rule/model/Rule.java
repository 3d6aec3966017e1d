package org.onboardingrules.rule.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/**
 * One rule of a rule file. Immutable and thread-safe. Two rules are equal if they stand at the same
 * place of the same text.
 *
 * @param name unique in its pack
 * @param file the file it stands in
 * @param nameSpan the rule's name, with its quotes
 * @param pieces the words, texts, numbers and symbols from the word {@code when} to the last of the
 *     conditions, without comments and white space
 * @param sources where the rule comes from, such as {@code R116}, as its author says
 * @param when the conditions, all of which must hold
 * @param then the conclusions that it draws; at least one
 * @param names the names of the pack that it uses, in order of place
 */
public record Rule(
    String name,
    SourceText file,
    Span nameSpan,
    List<Span> pieces,
    List<String> sources,
    List<Condition> when,
    List<Conclusion> then,
    List<NameUse> names) {

  /** Copies the lists. */
  public Rule {
    pieces = List.copyOf(pieces);
    sources = List.copyOf(sources);
    when = List.copyOf(when);
    then = List.copyOf(then);
    names = List.copyOf(names);
  }

  /** Returns where the rule's name stands. */
  public Snippet at() {
    return file.snippet(nameSpan);
  }

  /** Returns what is written at some place of the rule, on one line. */
  public String written(Span span) {
    return file.textOf(span).replaceAll("\\s+", " ");
  }

  /** Returns the types of facts and conclusions that the rule's patterns match. */
  public Set<FactType> factTypes() {
    return patterns().map(Condition.Pattern::type).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns all patterns of the rule, also those under negation. */
  public Stream<Condition.Pattern> patterns() {
    return when.stream().flatMap(Condition::patterns);
  }

  /** Returns all operands of the rule's comparisons, also those under negation. */
  public Stream<Operand> operands() {
    return when.stream().flatMap(Condition::operands);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule rule && file == rule.file && nameSpan.equals(rule.nameSpan);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the rule's name. */
  @Override
  public String toString() {
    return name;
  }
}
