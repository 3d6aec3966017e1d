package org.onboardingrules.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.account.Money;
import org.onboardingrules.diagnostic.FindingCode;

/** Reads an amount with its currency. */
final class MoneyReader {

  private MoneyReader() {}

  static Optional<Money> read(Section section) {
    Optional<BigDecimal> amount = section.requiredNumber("amount");
    if (amount.filter(number -> number.signum() < 0).isPresent()) {
      section.report(
          FindingCode.OUT_OF_BOUNDS, "amount", "`amount` is negative", "write 0 or more");
    }
    Optional<String> currency = section.requiredText("currency");
    if (currency.filter(code -> !Money.isCurrencyCode(code)).isPresent()) {
      section.report(
          FindingCode.OUT_OF_BOUNDS,
          "currency",
          "`" + currency.get() + "` is not a currency's code",
          "write its three capital letters, as in `USD`");
    }
    return section.built(() -> new Money(amount.orElseThrow(), currency.orElseThrow()));
  }
}
