package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;

/**
 * How long nothing was heard: the time since the last of some signs, or since a start with no sign
 * after it.
 *
 * @param starts what the time runs from where there is no later sign
 */
record Silence(View view, List<Sign> signs, List<Anchor> starts) {

  /**
   * Something that was heard.
   *
   * @param told what it was, with its date; asked for only where somebody wants to read it
   */
  record Sign(LocalDate on, Supplier<Text> told) {}

  /** The day of the last sign or start; empty if there is neither. */
  Optional<LocalDate> since() {
    Stream<LocalDate> began = starts.stream().map(view::anchor).flatMap(Optional::stream);
    return Stream.concat(signs.stream().map(Sign::on), began).max(Comparator.naturalOrder());
  }

  /** The days since then. */
  Optional<BigDecimal> days() {
    return since().map(view::daysSince);
  }

  /** The signs of that day, or else the start. */
  Stream<Text> behind(Phrase last) {
    return since().stream().flatMap(day -> behind(last, day));
  }

  private Stream<Text> behind(Phrase last, LocalDate day) {
    List<Text> heard =
        signs.stream()
            .filter(sign -> sign.on().equals(day))
            .map(sign -> sign.told().get())
            .sorted(Comparator.comparing(Text::en))
            .toList();
    return heard.isEmpty() ? started(day) : heard.stream().map(last::say);
  }

  /** Of several starts on one day, the last in their order. */
  private Stream<Text> started(LocalDate day) {
    return starts.stream()
        .filter(start -> view.anchor(start).filter(day::equals).isPresent())
        .reduce((earlier, later) -> later)
        .map(start -> Phrase.NOTHING_SINCE.say(CodedText.of(start), day))
        .stream();
  }
}
