package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.MissingKind;

/** What the facts of one account have in common. Equal by identity. */
abstract class PartFact implements Fact {

  private final View view;
  private final Text label;

  PartFact(View view, Text label) {
    this.view = view;
    this.label = label;
  }

  View view() {
    return view;
  }

  /** The entry of the account that it is about; empty where that is known by its id. */
  Optional<Account.Part> part() {
    return Optional.empty();
  }

  @Override
  public final Text label() {
    return label;
  }

  @Override
  public final BigDecimal threshold(String name) {
    return view.threshold(name);
  }

  @Override
  public final List<Missing> missing(String property, List<String> arguments) {
    return missingFor(property, arguments).distinct().sorted().toList();
  }

  /** What would make a property known; nothing for those that always are. */
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return Stream.empty();
  }

  @Override
  public final List<Text> behind(String property, List<String> arguments) {
    List<Text> all = behindOf(property, arguments).toList();
    return all.size() <= MOST_BEHIND
        ? all
        : Stream.concat(
                all.stream().limit(MOST_BEHIND),
                Stream.of(Phrase.MORE.say(all.size() - MOST_BEHIND)))
            .toList();
  }

  /** What a property rests on, all of it; nothing for those that are reported as they are. */
  Stream<Text> behindOf(String property, List<String> arguments) {
    return Stream.empty();
  }

  /** What holds on a day, where there is one. */
  static Stream<Text> on(Optional<LocalDate> day, Phrase phrase) {
    return day.stream().map(phrase::say);
  }

  /** One value of a part, if it is not there. */
  static Stream<Missing> detail(@Nullable Object value, String path, String en, String ja) {
    return value == null
        ? Stream.of(new Missing(MissingKind.DETAIL, path, new Text(en, ja)))
        : Stream.empty();
  }
}
