package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.Optional;
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
    return RelationWords.of(relation, values.stream().map(words::value).toList());
  }
}
