package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong three-valued logic. All combinations are tried. */
class TruthProperties {

  @Property
  void not_undoes_itself(@ForAll Truth a) {
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property
  void de_morgans_laws_hold(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @Property
  void and_and_or_do_not_depend_on_order(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void and_spreads_over_or(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @Property
  void more_truth_below_is_more_truth_above(@ForAll Truth a, @ForAll Truth more, @ForAll Truth b) {
    if (a.compareTo(more) <= 0) {
      assertThat(a.and(b)).isLessThanOrEqualTo(more.and(b));
      assertThat(a.or(b)).isLessThanOrEqualTo(more.or(b));
      assertThat(a.not()).isGreaterThanOrEqualTo(more.not());
    }
  }

  /** What is decided while something is unknown stays so, whatever the unknown turns out to be. */
  @Property
  void learning_an_unknown_never_overturns_what_was_decided(
      @ForAll boolean known, @ForAll Truth other) {
    Truth learnt = Truth.of(known);

    assertThat(Truth.UNKNOWN.and(other)).isIn(Truth.UNKNOWN, learnt.and(other));
    assertThat(Truth.UNKNOWN.or(other)).isIn(Truth.UNKNOWN, learnt.or(other));
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
  }

  @Property
  void on_known_values_it_is_plain_logic(@ForAll boolean a, @ForAll boolean b) {
    assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
    assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
    assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
    assertThat(Truth.ofNullable(a)).isEqualTo(Truth.of(a));
    assertThat(Truth.ofNullable(null)).isEqualTo(Truth.UNKNOWN);
  }
}
