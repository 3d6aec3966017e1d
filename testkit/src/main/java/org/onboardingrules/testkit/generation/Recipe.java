package org.onboardingrules.testkit.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Operator;

/**
 * What one pattern of a rule asks of a fact, in one of the ways in which it can be met.
 *
 * @param fact the type's name
 * @param atoms what is asked of its properties
 */
record Recipe(String fact, List<Atom> atoms) {

  Recipe {
    atoms = List.copyOf(atoms);
  }

  /** Returns what is asked of a property. */
  Stream<Atom> of(String property) {
    return atoms.stream().filter(atom -> atom.asks(property));
  }

  /** Returns a word with which a text property is as asked; nothing if any will do. */
  Optional<String> word(String property, Dice dice) {
    return of(property)
        .filter(atom -> atom.operator() == Operator.EQUAL)
        .findFirst()
        .map(atom -> dice.of(atom.values()).toString());
  }

  /** Returns how a flag is asked to be; nothing if either will do. */
  Optional<Boolean> flag(String property) {
    return of(property)
        .filter(atom -> atom.values().get(0) instanceof Boolean)
        .findFirst()
        .map(atom -> atom.values().get(0).equals(atom.operator() == Operator.EQUAL));
  }

  /** Returns the words that an id may be; none if any will do. */
  List<String> ids() {
    return of("id")
        .filter(atom -> atom.operator() == Operator.EQUAL)
        .flatMap(atom -> atom.values().stream())
        .map(Object::toString)
        .toList();
  }
}
