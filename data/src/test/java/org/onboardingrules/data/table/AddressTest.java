package org.onboardingrules.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @Test
  void what_a_driver_says_shows_no_password() {
    String url = "jdbc:nowhere://localhost/crm?user=crm&password=hunter2";
    SQLException refused =
        catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection(url));

    assertThat((Throwable) refused).hasMessageContaining("hunter2");
    assertThat(Address.line(refused, url))
        .isEqualTo("No suitable driver found for jdbc:nowhere://localhost/crm");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://crm:hunter2@db.example/crm, jdbc:mysql://db.example/crm",
    "jdbc:sqlserver://db.example;user=crm;password=hunter2, jdbc:sqlserver://db.example",
    "jdbc:postgresql://db.example/crm?password=hunter2, jdbc:postgresql://db.example/crm",
    "jdbc:sqlite:crm.db, jdbc:sqlite:crm.db"
  })
  void an_address_is_shown_without_who_may_enter(String url, String shown) {
    assertThat(Address.shown(url)).isEqualTo(shown);
  }
}
