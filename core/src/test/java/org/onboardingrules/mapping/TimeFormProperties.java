package org.onboardingrules.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeFormProperties {

  private static final List<String> GROUPS = List.of(TimeForm.known().split("`, `"));
  private static final Pattern CODE = Pattern.compile("%-?[a-zA-Z%]");

  @Provide
  Arbitrary<List<String>> groups() {
    return Arbitraries.of(GROUPS).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void known_letters_with_a_sign_between_them_are_a_form_of_as_many_codes(
      @ForAll("groups") List<String> groups) {
    TimeForm form = TimeForm.of(String.join("-", groups)).orElseThrow();
    List<String> codes = new ArrayList<>();
    groups.forEach(group -> codes.add(TimeForm.of(group).orElseThrow().strptime()));

    assertThat(form.strptime()).isEqualTo(String.join("-", codes));
    assertThat(codes).allMatch(code -> CODE.matcher(code).matches());
    assertThat(form.hasOffset()).isEqualTo(groups.contains("XXX"));
  }

  @Property
  void any_text_is_a_form_or_none_and_keeps_its_letters(@ForAll String letters) {
    assertThat(TimeForm.of(letters).map(TimeForm::letters).orElse(letters)).isEqualTo(letters);
  }

  @Property
  void what_stands_in_quotes_is_never_a_code(@ForAll String text) {
    String plain = text.replace("'", "");

    assertThat(TimeForm.of("'" + plain + "'").map(TimeForm::strptime))
        .contains(plain.replace("%", "%%"));
  }
}
