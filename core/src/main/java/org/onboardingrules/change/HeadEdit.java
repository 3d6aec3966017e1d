package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** A change of what an account says of itself, beside its entries. */
sealed interface HeadEdit extends Edit {

  /** An anchor happens, or is planned, on a day. */
  record AnchorSet(Anchor anchor, LocalDate day) implements HeadEdit {

    @Override
    public String key() {
      return "anchor " + anchor.word();
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).anchor(anchor, day).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      Text name = CodedText.of(anchor);
      return new AccountChange(
          ChangeKind.ANCHOR_RECORDED,
          anchor.word(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(day.toString()),
          day,
          new Text(
              "the date of " + name.en() + " recorded, " + day,
              name.ja() + "の日付（" + day + "）を記録する"));
    }
  }

  /** An event happens on a day. */
  record Happened(LifecycleEvent event, LocalDate day) implements HeadEdit {

    @Override
    public String key() {
      return "event " + event.word();
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).event(event, day).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      Text what = what();
      return telling.change(ChangeKind.EVENT_RECORDED, event.word(), day, what.en(), what.ja());
    }

    private Text what() {
      return switch (event) {
        case SALES_HANDOFF -> new Text("sales hands the account over", "営業からの引き継ぎを行う");
        case SUCCESS_HANDOFF ->
            new Text("the account is handed over to customer success", "継続支援への引き継ぎを行う");
        case DOCUMENTATION_DONE -> new Text("the documentation is finished", "文書を整備し終える");
        case NOTICE_SERVED -> new Text("the customer serves notice", "お客様が解約を通知する");
        case EXIT_SURVEY -> new Text("the exit survey is held", "出口調査を行う");
      };
    }
  }

  /** The host begins to report a feed. */
  record Reported(Feed feed, LocalDate day) implements HeadEdit {

    @Override
    public String key() {
      return "feed " + feed.word();
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).feeds(feed).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      Text name = CodedText.of(feed);
      return telling.change(
          ChangeKind.FEED_REPORTED,
          feed.word(),
          day,
          name.en() + " reported for this account",
          name.ja() + "を報告対象にする");
    }
  }

  /** It becomes known how closely the vendor accompanies the account. */
  record Touch(TouchModel model, LocalDate day) implements HeadEdit {

    @Override
    public String key() {
      return "touch-model";
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).touchModel(model).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      return given(telling, key(), model.word(), day, new Text("touch model", "タッチモデル"));
    }
  }

  /** It becomes known how complex the onboarding is. */
  record Complex(Complexity complexity, LocalDate day) implements HeadEdit {

    @Override
    public String key() {
      return "complexity";
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).complexity(complexity).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      return given(telling, key(), complexity.word(), day, new Text("complexity", "導入の複雑さ"));
    }
  }

  private static AccountChange given(
      Telling telling, String of, String word, LocalDate day, Text name) {
    Text when = telling.when(day);
    return new AccountChange(
        ChangeKind.ATTRIBUTE_GIVEN,
        of,
        Optional.of(of),
        Optional.empty(),
        Optional.of(word),
        day,
        new Text(
            name.en() + " given as " + word + when.en(),
            when.ja() + name.ja() + "を" + word + "として登録する"));
  }
}
