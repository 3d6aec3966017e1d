package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** What the two companies may say to each other, and hold together, from now on. */
final class Talks {

  /** What anybody would bring about on purpose, the easiest first. */
  static final List<InteractionKind> WORTH_HAVING =
      List.of(InteractionKind.MESSAGE, InteractionKind.MEETING, InteractionKind.SMALL_WIN);

  private Talks() {}

  static Edit message(Side by, LocalDate day) {
    return held(Interaction.of(day, by, InteractionKind.MESSAGE), 1);
  }

  static Edit smallWin(LocalDate day) {
    return held(Interaction.of(day, Side.CUSTOMER, InteractionKind.SMALL_WIN), 1);
  }

  static Edit meetings(int number, LocalDate day) {
    Interaction meeting =
        Interaction.of(day, Side.VENDOR, InteractionKind.MEETING).withAttended(true);
    return held(meeting, number);
  }

  static Edit held(Interaction one, int times) {
    Text kind = kind(one.kind());
    Text by = CodedText.of(one.spokenBy());
    Optional<Boolean> came = one.attended();
    String number = times == 1 ? "" : times + " times ";
    String numberJa = times == 1 ? "" : "（" + times + "回）";
    String en = came.map(yes -> yes ? ", attended by the customer" : "").orElse("");
    String ja = came.map(yes -> yes ? "（お客様が出席）" : "").orElse("");
    Text told =
        new Text(number + kind.en() + " " + by.en() + en, by.ja() + kind.ja() + ja + numberJa);
    return new PartEdit.Added(
        ChangeKind.INTERACTION_HELD,
        Collections.nCopies(times, one),
        one.kind().word(),
        one.on(),
        told);
  }

  private static Text kind(InteractionKind kind) {
    return switch (kind) {
      case MESSAGE -> new Text("a message from", "からの連絡");
      case MEETING -> new Text("a meeting held by", "主催の会議");
      case SMALL_WIN -> new Text("a small win told by", "からの小さな成功の報告");
      default -> throw new IllegalArgumentException("nobody wants " + kind.word());
    };
  }
}
