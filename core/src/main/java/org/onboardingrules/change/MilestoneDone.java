package org.onboardingrules.change;

import java.time.LocalDate;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.Text;

/** A milestone is completed. */
record MilestoneDone(String id, LocalDate day) implements Edit {

  @Override
  public String key() {
    return "milestone " + id;
  }

  @Override
  public Account on(Account account) {
    if (account.milestones().stream().noneMatch(planned -> planned.id().equals(id))) {
      return EditedAccount.copy(account).add(PlannedMilestone.of(id).withCompletedOn(day)).build();
    }
    return EditedAccount.mapped(
        account,
        part ->
            part instanceof PlannedMilestone planned && planned.id().equals(id)
                ? planned.withCompletedOn(day)
                : part);
  }

  @Override
  public AccountChange told(Telling telling) {
    Text title = telling.names().milestone(id);
    return telling.change(
        ChangeKind.MILESTONE_COMPLETED,
        id,
        day,
        "milestone " + title.en() + " completed",
        "マイルストーン「" + title.ja() + "」を完了する");
  }
}
