package org.onboardingrules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.pack.DeclaredNames;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Factory;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Vocabulary;

/** Writes a conclusion the way a rule draws it. */
final class Shape {

  private Shape() {}

  /** Returns it as written, such as {@code Play.of("agree-figures")}; names must be declared. */
  static String of(Conclusion conclusion, DeclaredNames names) {
    FactType type = Vocabulary.typeOf(conclusion);
    return Vocabulary.factories(type).values().stream()
        .filter(factory -> factory.parameters().size() == 1)
        .flatMap(factory -> shapes(conclusion, factory, names))
        .findFirst()
        .map(shape -> type.name() + "." + shape)
        .orElse(type.name());
  }

  private static Stream<String> shapes(
      Conclusion conclusion, Factory factory, DeclaredNames names) {
    return factory.parameters().get(0) instanceof TextDomain.NameOf name
        ? NameCheck.declared(names, name.kind()).orElse(Set.of()).stream()
            .filter(id -> factory.make(List.of(id)).equals(conclusion))
            .map(id -> factory.name() + "(\"" + id + "\")")
        : Stream.of();
  }
}
