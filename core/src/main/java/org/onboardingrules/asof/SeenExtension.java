package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.ExtensionFault;

/** An extension that was granted by the date. */
final class SeenExtension extends PartFact implements Extension {

  private final Schedule.Judged judged;

  SeenExtension(Schedule.Judged judged, View view) {
    super(view, Labels.of(judged.extension()));
    this.judged = judged;
  }

  @Override
  public @Nullable String cause() {
    return judged.extension().cause().map(Coded::word).orElse(null);
  }

  @Override
  public boolean valid() {
    return judged.valid();
  }

  @Override
  public String fault() {
    return judged.fault().word();
  }

  @Override
  public @Nullable BigDecimal daysGranted() {
    return judged
        .extension()
        .newDate()
        .map(date -> View.daysBetween(judged.extension().oldDate(), date))
        .orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "cause" ->
          detail(
              cause(),
              "extensions.cause",
              "the cause of the " + label().en(),
              "原因：" + label().ja());
      case "daysGranted" ->
          detail(
              daysGranted(),
              "extensions.new-date",
              "the new date of the " + label().en(),
              "新しい期限：" + label().ja());
      default -> Stream.empty();
    };
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return switch (property) {
      case "valid" -> Stream.of(fault(judged.fault()), granted(), limits()).flatMap(told -> told);
      case "fault" -> Stream.concat(granted(), limits());
      case "daysGranted" -> granted();
      default -> Stream.empty();
    };
  }

  private static Stream<Text> fault(ExtensionFault fault) {
    return fault == ExtensionFault.NONE
        ? Stream.empty()
        : Stream.of(Phrase.FAULT.say(CodedText.of(fault)));
  }

  private Stream<Text> granted() {
    org.onboardingrules.account.Extension extension = judged.extension();
    return extension.newDate().stream().map(date -> Phrase.GRANTED.say(extension.oldDate(), date));
  }

  private Stream<Text> limits() {
    return view().pack().extensions().stream()
        .flatMap(
            limits ->
                Stream.of(
                    Phrase.AT_LIMIT.say(judged.count(), judged.days()),
                    Phrase.LIMIT.say(limits.maxCount(), limits.maxTotalDays())));
  }
}
