package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onboardingrules.term.code.AccountPart;

class AccountColumnsTest {

  /** A new key of an account file is a new column; those that every row needs have a star. */
  @Test
  void the_columns_are_the_keys_of_account_files() {
    assertThat(Stream.of(AccountPart.values()).map(AccountColumnsTest::line))
        .isEqualTo(Golden.text("columns.txt").lines().toList());
  }

  @ParameterizedTest
  @EnumSource
  void no_part_has_two_columns_of_one_name(AccountPart part) {
    AccountColumns columns = AccountColumns.of(part);

    assertThat(columns.names()).doesNotHaveDuplicates().containsAll(columns.required());
    assertThat(columns.names()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @EnumSource
  void every_part_but_the_accounts_says_whose_it_is(AccountPart part) {
    assertThat(AccountColumns.of(part).required().contains(AccountColumns.ACCOUNT))
        .isEqualTo(part != AccountPart.ACCOUNTS);
  }

  private static String line(AccountPart part) {
    AccountColumns columns = AccountColumns.of(part);
    return columns.names().stream()
        .map(name -> columns.required().contains(name) ? name + "*" : name)
        .collect(Collectors.joining(" ", part.word() + ": ", ""));
  }
}
