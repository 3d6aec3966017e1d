package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.HealthRating;

/** A change of entries that have no id. */
sealed interface PartEdit extends Edit {

  /**
   * An entry becomes another; where two are equal, both do.
   *
   * @param of what the entry is called
   * @param told what happens to it
   */
  record Replaced(
      ChangeKind kind, Account.Part before, Account.Part after, String of, LocalDate day, Text told)
      implements PartEdit {

    @Override
    public String key() {
      return kind.word() + " " + before;
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.mapped(account, part -> part.equals(before) ? after : part);
    }

    @Override
    public AccountChange told(Telling telling) {
      return telling.change(kind, of, day, told.en(), told.ja());
    }
  }

  /**
   * Entries come to those that there are.
   *
   * @param of what they are about, a coded word
   * @param told what happens
   */
  record Added(ChangeKind kind, List<Account.Part> parts, String of, LocalDate day, Text told)
      implements PartEdit {

    public Added {
      parts = List.copyOf(parts);
    }

    @Override
    public String key() {
      return kind.word() + " " + parts;
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).addAll(parts).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      return telling.change(kind, of, day, told.en(), told.ja());
    }
  }

  /** The health is rated, in place of what was said on that day. */
  record Rated(HealthRating rating, LocalDate day) implements PartEdit {

    @Override
    public String key() {
      return "health";
    }

    @Override
    public Account on(Account account) {
      List<Account.Part> others =
          EditedAccount.parts(account)
              .filter(part -> !(part instanceof HealthReading read && read.on().equals(day)))
              .toList();
      return EditedAccount.head(account).addAll(others).add(new HealthReading(day, rating)).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      return telling.change(
          ChangeKind.HEALTH_RATED,
          rating.word(),
          day,
          "health rated " + rating.word(),
          "Health Scoreが" + japanese(rating) + "になる");
    }

    private static String japanese(HealthRating rating) {
      return switch (rating) {
        case GREEN -> "緑";
        case YELLOW -> "黄";
        case RED -> "赤";
      };
    }
  }
}
