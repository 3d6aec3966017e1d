package org.onboardingrules.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.account.Money;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.internal.yaml.TextForm;

/** Reads an amount with its currency. */
final class MoneyReader {

  private static final Least ZERO = new Least(BigDecimal.ZERO, "is negative", "write 0 or more");
  private static final TextForm CURRENCY =
      new TextForm(
          Money.CODE,
          FindingCode.OUT_OF_BOUNDS,
          "is not a currency's code",
          "write its three capital letters, as in `USD`");

  private MoneyReader() {}

  static Optional<Money> read(Section section) {
    Optional<BigDecimal> amount = section.requiredNumber("amount", ZERO);
    Optional<String> currency = section.requiredText("currency", CURRENCY);
    return section.built(() -> new Money(amount.orElseThrow(), currency.orElseThrow()));
  }
}
