package org.onboardingrules.asof;

import java.math.BigDecimal;
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

  /** One value of a part, if it is not there. */
  static Stream<Missing> detail(@Nullable Object value, String path, String en, String ja) {
    return value == null
        ? Stream.of(new Missing(MissingKind.DETAIL, path, new Text(en, ja)))
        : Stream.empty();
  }
}
