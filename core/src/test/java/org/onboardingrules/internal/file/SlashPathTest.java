package org.onboardingrules.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashPathTest {

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b",
    "/a//b/, a/b",
    "./a/./b/., a/b",
    "a/../b, b",
    "a/b/../.., ''",
    "../a, ../a",
    "a/../../../b, ../../b",
    "'', ''",
    "本番 1/b, 本番 1/b"
  })
  void a_path_is_written_in_one_way(String written, String path) {
    assertThat(SlashPath.of(written)).hasToString(path);
  }

  @Test
  void a_path_leads_on_from_where_another_ends() {
    SlashPath path = SlashPath.of("a/b");

    assertThat(path.resolve("../c")).hasToString("a/c");
    assertThat(path.resolve("../../../c")).hasToString("../c");
    assertThat(path.resolve(SlashPath.HERE)).isEqualTo(path);
    assertThat(path.parent().parent()).isEqualTo(SlashPath.HERE);
    assertThat(path.parent().parent().parent()).hasToString("..");
  }

  @Test
  void a_path_knows_its_last_name_and_whether_it_leads_out() {
    assertThat(SlashPath.of("a/b").last()).isEqualTo("b");
    assertThat(SlashPath.HERE.last()).isEmpty();
    assertThat(SlashPath.of("a/../../b").leadsOut()).isTrue();
    assertThat(SlashPath.of("a..b/..c").leadsOut()).isFalse();
    assertThat(SlashPath.HERE.leadsOut()).isFalse();
  }
}
