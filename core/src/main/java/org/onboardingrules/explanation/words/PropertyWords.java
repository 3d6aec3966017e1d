package org.onboardingrules.explanation.words;

import java.util.List;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.term.Text;

/** Stand-in. */
public final class PropertyWords {

  private PropertyWords() {}

  /** Noun. */
  public static Text noun(FactType type) {
    return Text.same(type.name());
  }

  /** Name. */
  public static Text name(FactType type, Property property, List<String> arguments) {
    return Text.same(property.name() + (arguments.isEmpty() ? "" : arguments.toString()));
  }
}
