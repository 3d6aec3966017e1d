package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** Reads one account. */
final class AccountReader {

  private static final TextForm SEGMENT =
      new TextForm(
          SegmentId.FORM,
          FindingCode.OUT_OF_BOUNDS,
          "cannot name a segment",
          "use letters, digits, `_` and `-`, as in `" + SegmentId.MID_MARKET + "`");

  private AccountReader() {}

  /**
   * Returns the account, or reports what is wrong with it.
   *
   * @param ids where the ids of the accounts so far stand; gets this one's
   */
  static Optional<Account> read(Node node, Map<String, Snippet> ids, Findings findings) {
    return Section.of(node, "account", findings).flatMap(section -> read(section, ids));
  }

  static Optional<Account> read(Section section, Map<String, Snippet> ids) {
    Account.Builder account = profile(section, ids);
    section.words("feeds", Feed.class).forEach(account::feeds);
    readPlan(section, account);
    readHistory(section, account);
    return section.built(account::build);
  }

  /**
   * Returns what is known of an account but for its feeds and entries.
   *
   * @param ids where the ids of the accounts so far stand; gets this one's
   */
  static Account.Builder profile(Section section, Map<String, Snippet> ids) {
    Optional<String> id = section.requiredText("id");
    section.unique("id", id, "the id of an account", ids);
    Optional<String> name = section.requiredText("name");
    Account.Builder account = Account.builder(id.orElse(""), name.orElse(""));
    section.text("segment", SEGMENT).map(SegmentId::new).ifPresent(account::segment);
    section.text("product").ifPresent(account::product);
    readDates(section, "anchors", Anchor.class, account::anchor);
    readDates(section, "events", LifecycleEvent.class, account::event);
    section
        .part("contract-value", "contract value", MoneyReader::read)
        .ifPresent(account::contractValue);
    section.integer("seats", 0).ifPresent(account::seats);
    section.word("touch-model", TouchModel.class).ifPresent(account::touchModel);
    section.word("complexity", Complexity.class).ifPresent(account::complexity);
    return account;
  }

  private static void readPlan(Section section, Account.Builder account) {
    Map<String, Snippet> milestones = new HashMap<>();
    Map<String, Snippet> metrics = new HashMap<>();
    Map<String, Snippet> goals = new HashMap<>();
    account
        .addAll(section.parts("milestones", "milestone", s -> MilestoneReader.read(s, milestones)))
        .addAll(section.parts("metrics", "metric", s -> MetricReader.read(s, metrics)))
        .addAll(section.parts("goals", "goal", s -> GoalReader.read(s, goals)));
  }

  private static void readHistory(Section section, Account.Builder account) {
    account
        .addAll(section.parts("interactions", "interaction", InteractionReader::read))
        .addAll(section.parts("blockers", "blocker", BlockerReader::read))
        .addAll(section.parts("scope-changes", "scope change", ScopeChangeReader::read))
        .addAll(section.parts("stakeholders", "stakeholder", StakeholderReader::read))
        .addAll(section.parts("busy-periods", "busy period", BusyPeriodReader::read))
        .addAll(section.parts("extensions", "extension", ExtensionReader::read))
        .addAll(section.parts("tasks", "task", TaskReader::read))
        .addAll(section.parts("enablement", "enablement level", StateReader::enablement))
        .addAll(section.parts("health", "health reading", StateReader::health));
  }

  private static <E extends Enum<E> & Coded> void readDates(
      Section section, String key, Class<E> type, BiConsumer<E, LocalDate> use) {
    section
        .mapping(key, key)
        .ifPresent(
            dates -> {
              for (E word : type.getEnumConstants()) {
                dates.date(word.word()).ifPresent(date -> use.accept(word, date));
              }
              dates.done();
            });
  }
}
