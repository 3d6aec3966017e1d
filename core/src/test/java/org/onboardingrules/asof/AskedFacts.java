package org.onboardingrules.asof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.SegmentId;

/** Everything that a rule may ask of an account under the pack of the agreement test. */
final class AskedFacts {

  private static final RulePack PACK = pack();

  private static final Map<NameKind, String> NAMES = Map.of(NameKind.WINDOW, "evidence");

  private AskedFacts() {}

  /** A property asked of a fact. */
  record Asked(FactType type, Property property, List<String> arguments, int index, Fact fact) {

    String name() {
      return type.name() + "." + property.name();
    }

    @Nullable Object value() {
      return property.valueOn(fact, arguments);
    }

    List<Missing> missing() {
      return fact.missing(property.name(), arguments);
    }

    /** The same question about another account that has the same facts. */
    Asked of(Account account) {
      Fact other = facts(account).of(type.javaType()).get(index);
      return new Asked(type, property, arguments, index, other);
    }

    @Override
    public String toString() {
      return name() + arguments + " of " + fact.label().en();
    }
  }

  private static RulePack pack() {
    try {
      return RulePack.read(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  static Facts facts(Account account) {
    return AsOf.facts(account, PACK, account.segment().orElse(SegmentId.SMB), RandomAccounts.AS_OF);
  }

  static Stream<Asked> all(Account account) {
    Facts facts = facts(account);
    return Vocabulary.types().values().stream()
        .filter(type -> !type.isConclusion())
        .flatMap(type -> all(type, facts.of(type.javaType())));
  }

  private static Stream<Asked> all(FactType type, List<Fact> facts) {
    return Stream.iterate(0, index -> index < facts.size(), index -> index + 1)
        .flatMap(
            index ->
                type.properties().values().stream()
                    .flatMap(
                        property ->
                            arguments(property)
                                .map(
                                    words ->
                                        new Asked(
                                            type, property, words, index, facts.get(index)))));
  }

  private static Stream<List<String>> arguments(Property property) {
    if (property.parameters().isEmpty()) {
      return Stream.of(List.of());
    }
    TextDomain domain = property.parameters().get(0);
    return domain instanceof TextDomain.OneOf oneOf
        ? oneOf.words().stream().map(List::of)
        : Stream.of(List.of(NAMES.get(((TextDomain.NameOf) domain).kind())));
  }
}
