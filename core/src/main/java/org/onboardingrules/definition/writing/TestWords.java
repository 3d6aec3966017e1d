package org.onboardingrules.definition.writing;

import java.util.List;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.words.PropertyNamed;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.explanation.writing.RelationWords;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.term.Text;

/** Says what tests ask. What a rule negates is said as what must hold. */
record TestWords(Values values, Figures figures, ThresholdUses uses) {

  Text of(Expression test) {
    return said(test, true);
  }

  /** Returns what is asked for a test not to hold. */
  Text opposite(Expression test) {
    return said(test, false);
  }

  /** Returns whether it is an alternative, which does not fit into a list. */
  static boolean isAlternative(Expression test) {
    return test instanceof Expression.Or
        || (test instanceof Expression.Negation not && not.inner() instanceof Expression.And);
  }

  private Text said(Expression test, boolean wanted) {
    if (test instanceof Expression.Negation not) {
      return said(not.inner(), !wanted);
    } else if (test instanceof Expression.And and) {
      return joined(and.parts(), wanted, wanted ? Saying.AND : Saying.OR);
    } else if (test instanceof Expression.Or or) {
      return joined(or.parts(), wanted, wanted ? Saying.OR : Saying.AND);
    } else if (test instanceof Expression.Flag flag) {
      return flag(flag.value(), wanted);
    } else if (test instanceof Expression.Membership member) {
      return member(member, wanted);
    }
    return compared((Expression.Comparison) test, wanted);
  }

  private Text joined(List<Expression> parts, boolean wanted, Saying saying) {
    return saying.joining(parts.stream().map(part -> said(part, wanted)).toList());
  }

  private Text flag(Operand value, boolean wanted) {
    if (value instanceof Operand.Access access) {
      PropertyNamed words = values.words(access);
      return wanted ? words.holds() : words.fails();
    }
    return Saying.IS.of(values.name(value), wanted ? Saying.YES.of() : Saying.NO.of());
  }

  private Text member(Expression.Membership member, boolean wanted) {
    Relation relation = member.negated() == wanted ? Relation.NONE_OF : Relation.ONE_OF;
    List<Text> among =
        member.among().stream().map(one -> values.value(one, member.value())).toList();
    return Saying.IS.of(values.name(member.value()), RelationWords.of(relation, among));
  }

  private Text compared(Expression.Comparison test, boolean wanted) {
    boolean mirrored = RelationWords.isMirrored(test.left(), test.right());
    Operand seen = mirrored ? test.right() : test.left();
    Operand needed = mirrored ? test.left() : test.right();
    Operator sided = mirrored ? test.operator().mirrored() : test.operator();
    Operator operator = wanted ? sided : sided.opposite();
    if (seen.type() == ValueType.FLAG && needed instanceof Operand.Literal literal) {
      return flag(seen, Boolean.TRUE.equals(literal.value()) == (operator == Operator.EQUAL));
    } else if (seen instanceof Operand.This && needed instanceof Operand.Bound bound) {
      return identity(bound, operator);
    }
    Text bound = RelationWords.of(RelationWords.of(operator), List.of(values.value(needed, seen)));
    Text said = Saying.IS.of(values.name(seen), bound);
    return needed instanceof Operand.Threshold threshold ? noted(threshold, seen, said) : said;
  }

  private static Text identity(Operand.Bound bound, Operator operator) {
    Text noun = PropertyWords.noun(bound.variable().factType().orElseThrow());
    return operator == Operator.EQUAL ? Saying.SAME_AS.of(noun) : Saying.OTHER_THAN.of(noun);
  }

  private Text noted(Operand.Threshold threshold, Operand seen, Text said) {
    uses.note(threshold.name(), new ThresholdUses.Use(values.name(seen), values.unit(seen)));
    return figures
        .exceptions(threshold.name(), values.share(seen))
        .map(exceptions -> Saying.WITH.of(said, exceptions))
        .orElse(said);
  }
}
