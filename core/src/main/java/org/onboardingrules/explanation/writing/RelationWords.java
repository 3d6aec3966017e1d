package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.Text;

/** How people say what a value has to be. */
public final class RelationWords {

  private RelationWords() {}

  /**
   * Returns what is needed, to follow the name of the value: {@code at least 50}.
   *
   * @param values what it is held against: one, or one or more to choose from
   */
  public static Text of(Relation relation, List<Text> values) {
    Text first = values.get(0);
    String en = listed(values, Text::en, ", ");
    String ja = listed(values, Text::ja, "、");
    return switch (relation) {
      case EQUAL -> first;
      case NOT_EQUAL -> new Text("anything but " + first.en(), first.ja() + "以外");
      case BELOW -> new Text("less than " + first.en(), first.ja() + "未満");
      case AT_MOST -> new Text("at most " + first.en(), first.ja() + "以下");
      case ABOVE -> new Text("more than " + first.en(), first.ja() + "超");
      case AT_LEAST -> new Text("at least " + first.en(), first.ja() + "以上");
      case ONE_OF -> values.size() == 1 ? first : new Text("one of " + en, ja + "のいずれか");
      case NONE_OF -> new Text("none of " + en, ja + "のいずれでもない");
    };
  }

  /** Returns the relation that a comparison asks for. */
  public static Relation of(Operator operator) {
    return switch (operator) {
      case EQUAL -> Relation.EQUAL;
      case NOT_EQUAL -> Relation.NOT_EQUAL;
      case LESS -> Relation.BELOW;
      case AT_MOST -> Relation.AT_MOST;
      case GREATER -> Relation.ABOVE;
      case AT_LEAST -> Relation.AT_LEAST;
    };
  }

  /** Returns whether a comparison is about its right side: people name what varies first. */
  public static boolean isMirrored(Operand left, Operand right) {
    return rank(right) > rank(left);
  }

  /** How much an operand is what the test is about: the fact at hand, then others, then numbers. */
  private static int rank(Operand operand) {
    if (operand instanceof Operand.Access access) {
      return access.of().isEmpty() ? 4 : 3;
    } else if (operand instanceof Operand.This) {
      return 4;
    }
    return operand instanceof Operand.Bound ? 2 : 1;
  }

  private static String listed(List<Text> values, Function<Text, String> language, String comma) {
    return values.stream().map(language).collect(Collectors.joining(comma));
  }
}
