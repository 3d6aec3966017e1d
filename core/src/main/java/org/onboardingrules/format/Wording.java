package org.onboardingrules.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.StakeholderRole;

/** Says coded words and phrases in one language. Immutable and thread-safe. */
final class Wording {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

  private static final Map<Coded, Text> WORDS =
      Map.ofEntries(
          said(DecisionAction.RELEASE, "release", "顧客を手放す"),
          said(DecisionAction.ESCALATE, "escalate", "エスカレート"),
          said(DecisionAction.COMPLETE, "complete", "完了を宣言"),
          said(DecisionAction.EXTEND, "extend", "延長"),
          said(DecisionAction.CONTINUE, "continue", "継続"),
          said(CompletionStatus.COMPLETE, "complete", "完了"),
          said(CompletionStatus.INCOMPLETE, "incomplete", "未完了"),
          said(CompletionStatus.UNDETERMINED, "undetermined", "判定不能"),
          said(CriterionStatus.MET, "met", "達成"),
          said(CriterionStatus.NOT_MET, "not met", "未達"),
          said(CriterionStatus.UNKNOWN, "unknown", "不明"),
          said(Grade.WORLD_CLASS, "world class", "世界クラス"),
          said(Grade.GOOD, "good", "良好"),
          said(Grade.POOR, "poor", "不十分"),
          said(Grade.PENDING, "pending", "判定待ち"),
          said(Grade.UNKNOWN, "unknown", "不明"),
          said(ConclusionKind.CRITERION, "criterion", "基準"),
          said(ConclusionKind.RELEASE, "reason to release", "顧客を手放す理由"),
          said(ConclusionKind.ESCALATE, "reason to escalate", "エスカレートの理由"),
          said(ConclusionKind.EXTEND, "reason to extend", "延長の理由"),
          said(ConclusionKind.CHURN_RISK, "churn risk", "Churnリスク"),
          said(ConclusionKind.DELAY_CAUSE, "cause of delay", "遅延の原因"),
          said(ConclusionKind.PLAY, "play", "打ち手"),
          said(ChangedPart.DECISION, "Decision", "判断"),
          said(ChangedPart.SUGGESTED_DATE, "New date", "新しい期日"),
          said(ChangedPart.REASON, "Reasons", "理由"),
          said(ChangedPart.COMPLETION, "Completion", "完了状況"),
          said(ChangedPart.COMPLETED_ON, "Complete since", "完了日"),
          said(ChangedPart.PROGRESS, "Progress", "達成率"),
          said(ChangedPart.WITHHELD, "Withheld", "保留"),
          said(ChangedPart.CRITERION, "Criteria", "判断基準"),
          said(ChangedPart.CRITERION_REQUIRED, "Required", "必須基準"),
          said(ChangedPart.CHURN_RISK, "Churn risks", "Churnリスク"),
          said(ChangedPart.DELAY_CAUSE, "Causes of delay", "遅延の原因"),
          said(ChangedPart.PLAY, "Recommended plays", "推奨する打ち手"),
          said(ChangedPart.FLAG, "Flags", "注意"),
          said(ChangedPart.GRADE, "First value", "最初の価値"),
          said(ChangedPart.FIRST_VALUE_ON, "Reached on", "到達日"),
          said(ChangedPart.DEADLINE, "Deadline", "期日"),
          said(ChangedPart.DAYS_LATE, "Lateness", "遅れ"),
          said(ChangedPart.SEGMENT, "Segment", "セグメント"),
          said(MetricKind.COUNT, "count", "件数"),
          said(MetricKind.GAUGE, "level", "水準"),
          said(MetricKind.RATIO, "share", "割合"),
          said(MetricKind.RATING, "rating", "評価"),
          said(Better.MORE, "more", "多いほど良い"),
          said(Better.LESS, "less", "少ないほど良い"),
          said(IndicatorKind.LEADING, "leading indicator", "先行指標"),
          said(IndicatorKind.LAGGING, "lagging indicator", "遅行指標"),
          said(StakeholderRole.CHAMPION, "the champion", "チャンピオン"),
          said(StakeholderRole.EXECUTIVE_SPONSOR, "the executive sponsor", "エグゼクティブスポンサー"),
          said(StakeholderRole.POINT_OF_CONTACT, "the point of contact", "窓口の担当者"),
          said(StakeholderRole.DECISION_MAKER, "the decision maker", "決裁者"),
          said(Anchor.FIRST_CONTACT, "the first contact", "初回接触"),
          said(Anchor.CONTRACT_SIGNED, "the contract was signed", "契約締結"),
          said(Anchor.TRIAL_START, "the trial started", "トライアル開始"),
          said(Anchor.INTRODUCTION, "the introduction", "製品導入"),
          said(Anchor.KICKOFF, "kickoff", "キックオフ"),
          said(Anchor.GO_LIVE, "go-live", "本番稼働"),
          said(Anchor.RENEWAL, "the renewal", "更新"),
          said(Anchor.NOTICE_DEADLINE, "the notice deadline", "解約通知期限"),
          said(Anchor.ONBOARDING_CLOSED, "the onboarding was closed", "オンボーディング終了"));

  private final Language language;

  Wording(Language language) {
    this.language = language;
  }

  private static Map.Entry<Coded, Text> said(Coded value, String en, String ja) {
    return Map.entry(value, new Text(en, ja));
  }

  Language language() {
    return language;
  }

  /** Returns how a coded value is said here, or else wherever people speak of it. */
  String word(Coded value) {
    Text text = WORDS.get(value);
    return language.of(text == null ? CodedText.of(value) : text);
  }

  String text(Text text) {
    return language.of(text);
  }

  /** Returns what kind of fact it is and how it is called. */
  String label(FactNamed fact) {
    return text(fact.noun()) + " " + text(fact.label());
  }

  /** Returns a phrase with its gaps filled. */
  String say(Template phrase, Object... values) {
    String template = phrase.in(language);
    return GAP.matcher(template)
        .replaceAll(
            gap -> {
              String value = String.valueOf(values[Integer.parseInt(gap.group(1))]);
              return Matcher.quoteReplacement(value);
            });
  }

  /** Returns a number of days with its unit. */
  String days(int days) {
    return say(days == 1 ? Phrase.DAY : Phrase.DAYS, days);
  }

  /** Returns how a day lies to an anchor, so many days after it or, if negative, before it. */
  String distance(int days, Anchor from) {
    return days < 0
        ? say(Phrase.BEFORE, days(Math.negateExact(days)), word(from))
        : say(Phrase.AFTER, days(days), word(from));
  }
}
