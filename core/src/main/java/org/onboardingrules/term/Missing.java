package org.onboardingrules.term;

import java.util.Comparator;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MissingKind;

/**
 * Something that was not reported, and without which a value is not known. Immutable; sorts by
 * kind, then name.
 *
 * @param kind what kind of report it is
 * @param name what tells it from others of its kind: a metric, goal or milestone by its id, an
 *     anchor or feed by its word, anything else by its key in account files
 * @param text what it is, for people; follows "not reported:"
 */
public record Missing(MissingKind kind, String name, Text text) implements Comparable<Missing> {

  private static final Comparator<Missing> ORDER =
      Comparator.comparing(Missing::kind)
          .thenComparing(Missing::name)
          .thenComparing(missing -> missing.text().en());

  /** Returns that of all that a feed brings. */
  public static Missing feed(Feed feed) {
    String word = feed.word();
    return new Missing(
        MissingKind.FEED,
        word,
        new Text("the feed " + word, CodedText.of(feed).ja() + "の報告（" + word + "）"));
  }

  /** Returns that of the date of an anchor. */
  public static Missing anchor(Anchor anchor) {
    Text what = CodedText.of(anchor);
    return new Missing(
        MissingKind.ANCHOR, anchor.word(), new Text("the date of " + what.en(), what.ja() + "の日付"));
  }

  /** Returns that of any observation of a metric. */
  public static Missing metric(String id) {
    return new Missing(MissingKind.METRIC, id, new Text("the metric " + id, "指標" + id));
  }

  /** Returns that of observations of a metric on some dates, where there are none. */
  public static Missing metric(String id, DateRange dates) {
    String first = dates.first().toString();
    String last = dates.last().toString();
    return new Missing(
        MissingKind.METRIC,
        id,
        new Text(
            "the metric " + id + " from " + first + " to " + last,
            first + "から" + last + "までの指標" + id));
  }

  /** Returns that of a goal, of which the account says nothing. */
  public static Missing goal(String id) {
    return new Missing(MissingKind.GOAL, id, new Text("the goal " + id, "目標" + id));
  }

  /** Returns that of the value of a goal's metric before the onboarding. */
  public static Missing baseline(String goal) {
    return new Missing(
        MissingKind.BASELINE,
        goal,
        new Text("the baseline of the goal " + goal, "目標" + goal + "の基準値"));
  }

  /** Returns that of the customer's word on a goal. */
  public static Missing confirmation(String goal) {
    return new Missing(
        MissingKind.CONFIRMATION,
        goal,
        new Text(
            "whether the customer has confirmed the goal " + goal, "目標" + goal + "についてのお客様の確認の有無"));
  }

  /** Returns that of the completion of a milestone. */
  public static Missing milestone(String id) {
    return new Missing(
        MissingKind.MILESTONE,
        id,
        new Text("whether the milestone " + id + " is completed", "マイルストーン" + id + "の完了の有無"));
  }

  @Override
  public int compareTo(Missing other) {
    return ORDER.compare(this, other);
  }
}
