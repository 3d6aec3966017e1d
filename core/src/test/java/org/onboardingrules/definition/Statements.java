package org.onboardingrules.definition;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.term.Text;

/** All that a definition says of conditions. */
final class Statements {

  private Statements() {}

  static Stream<RuleStated> rules(Definition definition) {
    return Stream.concat(
        definition.completion().rules().stream(),
        entries(definition).flatMap(entry -> entry.rules().stream()));
  }

  static Stream<Entry> entries(Definition definition) {
    return Stream.of(
            definition.completion().criteria().stream().map(Criterion::entry),
            definition.decisions().reasons().stream().map(Reason::entry),
            definition.risks().stream().map(Risk::entry),
            definition.delayCauses().stream(),
            definition.plays().stream())
        .flatMap(entries -> entries);
  }

  static Stream<Text> said(Definition definition) {
    return rules(definition).flatMap(rule -> said(rule.conditions()));
  }

  static Stream<Text> said(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            statement ->
                statement.<Stream<Text>>match(
                    said -> Stream.of(said.text()),
                    several -> Stream.concat(Stream.of(several.head()), said(several.parts())),
                    written -> Stream.of()));
  }

  static Stream<String> written(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            statement ->
                statement.<Stream<String>>match(
                    said -> Stream.of(),
                    several -> written(several.parts()),
                    written -> Stream.of(written.rule())));
  }
}
