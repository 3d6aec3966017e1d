package org.onboardingrules.testkit.verifier;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.TestExplained;

/** Takes conditions apart, down to single tests. Stateless and thread-safe. */
final class Parts implements ConditionExplained.Visitor<Stream<Parts.Part>> {

  /**
   * A condition, or a test in one.
   *
   * @param written as in the rule, on one line
   * @param single whether it has no parts of its own
   * @param decides whether all that it is a part of stands as it does: a part of an {@code or} that
   *     holds by another part is in nobody's way
   */
  record Part(String written, Standing standing, boolean single, boolean decides) {

    private Part within(Standing whole) {
      return new Part(written, standing, single, decides && standing == whole);
    }
  }

  private static final Parts ALL = new Parts();

  private Parts() {}

  /** Returns conditions with all that is in them, each before its parts. */
  static Stream<Part> of(List<ConditionExplained> conditions) {
    return conditions.stream().flatMap(Parts::of);
  }

  private static Stream<Part> of(ConditionExplained condition) {
    List<Part> inner = condition.accept(ALL).toList();
    Standing standing = condition.standing();
    Part whole = new Part(condition.written(), standing, inner.isEmpty(), true);
    return Stream.concat(Stream.of(whole), inner.stream().map(part -> part.within(standing)));
  }

  private static Stream<Part> ofTests(List<TestExplained> tests) {
    return tests.stream().flatMap(Parts::ofTest);
  }

  private static Stream<Part> ofTest(TestExplained test) {
    return test.match(
        value -> Stream.of(new Part(value.written(), value.standing(), true, true)),
        several ->
            Stream.concat(
                Stream.of(new Part(several.written(), several.standing(), false, true)),
                ofTests(several.tests()).map(part -> part.within(several.standing()))));
  }

  @Override
  public Stream<Part> matched(ConditionExplained.FactMatched condition) {
    return ofTests(condition.tests());
  }

  @Override
  public Stream<Part> alternatives(ConditionExplained.Alternatives condition) {
    return condition.alternatives().stream().flatMap(Parts::of);
  }

  @Override
  public Stream<Part> existence(ConditionExplained.Existence condition) {
    return of(condition.existing());
  }

  /** What is there although it must not be holds; the absence of it does not. */
  @Override
  public Stream<Part> absence(ConditionExplained.Absence condition) {
    return Stream.empty();
  }

  @Override
  public Stream<Part> forEach(ConditionExplained.ForEach condition) {
    return condition.exceptions().stream().flatMap(exception -> of(exception.needed()));
  }

  @Override
  public Stream<Part> figure(ConditionExplained.Figure condition) {
    return ofTests(condition.tests());
  }

  @Override
  public Stream<Part> notAsked(ConditionExplained.NotAsked condition) {
    return Stream.empty();
  }
}
