package org.onboardingrules.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.AccountExamples;
import org.onboardingrules.source.SourceText;

/** The sample files beside these tests. */
final class Samples {

  /** The accounts in each of the complete samples. */
  static final List<Account> COMPLETE =
      List.of(AccountExamples.complete(), Account.builder("bare", "株式会社ベア").build());

  private Samples() {}

  static SourceText source(String name) {
    return SourceText.of(name, text(name));
  }

  static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
