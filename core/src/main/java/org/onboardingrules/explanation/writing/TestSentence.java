package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;

/**
 * Says in words what a test saw, and what it needs.
 *
 * @param words for the value
 * @param value what it was, if it is known
 * @param relation how it has to stand to the values that are needed
 * @param values those; empty if they are not known
 */
record TestSentence(
    ValueNames.Words words, Optional<String> value, Relation relation, List<String> values) {

  private static final Text NOT_KNOWN = new Text("not known", "不明");

  /** What was seen; where the test does not hold, also what is needed. */
  Text seen(Truth truth) {
    if (words.isFlag() && value.isPresent()) {
      return words.flag(Boolean.parseBoolean(value.get()));
    }
    Text name = words.name();
    if (words.isFlag()) {
      return new Text("not known " + name.en(), name.ja() + "は不明");
    }
    Text is = value.map(words::value).orElse(NOT_KNOWN);
    Text seen = new Text(name.en() + ": " + is.en(), name.ja() + "は" + is.ja());
    if (truth == Truth.TRUE) {
      return seen;
    }
    Text needed = bound();
    return new Text(
        seen.en() + " (needed: " + needed.en() + ")", seen.ja() + "（必要：" + needed.ja() + "）");
  }

  /** What is needed. */
  Text needed() {
    Text needed = bound();
    return words.isFlag()
        ? needed
        : new Text(words.name().en() + " " + needed.en(), words.name().ja() + "：" + needed.ja());
  }

  private Text bound() {
    if (values.isEmpty()) {
      return NOT_KNOWN;
    } else if (words.isFlag()) {
      return words.flag(Boolean.parseBoolean(values.get(0)) == (relation == Relation.EQUAL));
    }
    Text first = words.value(values.get(0));
    String en = listed(Text::en, ", ");
    String ja = listed(Text::ja, "、");
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

  private String listed(Function<Text, String> language, String comma) {
    return values.stream().map(words::value).map(language).collect(Collectors.joining(comma));
  }
}
