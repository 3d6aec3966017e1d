package org.onboardingrules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionPagesTest {

  static List<DefinitionPages.Page> pages() {
    return DefinitionPages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_reads_as_expected(DefinitionPages.Page page) throws IOException {
    assertThat(page.written()).isEqualTo(page.expected().replace("\r\n", "\n"));
  }
}
