package org.onboardingrules.term;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.CriterionKind;
import org.onboardingrules.term.code.ExtensionFault;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.TouchModel;

/**
 * What the coded words that rules compare with are called among people. What there is one of, such
 * as the kickoff, carries its article.
 */
public final class CodedText {

  private static final Map<Coded, Text> TEXTS =
      Stream.of(people(), events(), feeds(), profile(), parts(), causes())
          .flatMap(texts -> texts.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private CodedText() {}

  /** Returns what a coded value is called; its word if it is called nothing else. */
  public static Text of(Coded value) {
    Text text = TEXTS.get(value);
    return text == null ? Text.same(value.word()) : text;
  }

  private static Map<Coded, Text> people() {
    return Map.ofEntries(
        said(Side.VENDOR, "us", "当社"),
        said(Side.CUSTOMER, "the customer", "お客様"),
        said(Side.THIRD_PARTY, "a third party", "第三者"),
        said(StakeholderRole.CHAMPION, "champion", "チャンピオン"),
        said(StakeholderRole.EXECUTIVE_SPONSOR, "executive sponsor", "エグゼクティブスポンサー"),
        said(StakeholderRole.POINT_OF_CONTACT, "point of contact", "窓口の担当者"),
        said(StakeholderRole.DECISION_MAKER, "decision maker", "決裁者"));
  }

  private static Map<Coded, Text> events() {
    return Map.ofEntries(
        said(Anchor.FIRST_CONTACT, "the first contact", "初回接触"),
        said(Anchor.CONTRACT_SIGNED, "the contract signing", "契約締結"),
        said(Anchor.TRIAL_START, "the start of the trial", "トライアル開始"),
        said(Anchor.INTRODUCTION, "the introduction", "製品導入"),
        said(Anchor.KICKOFF, "the kickoff", "キックオフ"),
        said(Anchor.GO_LIVE, "go-live", "本番稼働"),
        said(Anchor.RENEWAL, "the renewal", "契約更新"),
        said(Anchor.NOTICE_DEADLINE, "the notice deadline", "解約通知期限"),
        said(Anchor.ONBOARDING_CLOSED, "the close of the onboarding", "オンボーディング終了"),
        said(LifecycleEvent.SALES_HANDOFF, "the handoff from sales", "営業からの引き継ぎ"),
        said(LifecycleEvent.SUCCESS_HANDOFF, "the handoff to customer success", "継続支援への引き継ぎ"),
        said(LifecycleEvent.DOCUMENTATION_DONE, "the finished documentation", "文書の整備完了"),
        said(LifecycleEvent.NOTICE_SERVED, "the customer's notice", "お客様からの解約通知"),
        said(LifecycleEvent.EXIT_SURVEY, "the exit survey", "出口調査"));
  }

  private static Map<Coded, Text> feeds() {
    return Map.ofEntries(
        said(Feed.MILESTONES, "milestones", "マイルストーン"),
        said(Feed.INTERACTIONS, "interactions", "やり取り"),
        said(Feed.GOALS, "goals", "目標"),
        said(Feed.USAGE, "use of the product", "製品の利用状況"),
        said(Feed.TASKS, "tasks", "タスク"),
        said(Feed.BLOCKERS, "blockers", "ブロッカー"),
        said(Feed.SCOPE_CHANGES, "scope changes", "追加スコープ"),
        said(Feed.STAKEHOLDERS, "stakeholders", "ステークホルダー"),
        said(Feed.BUSY_PERIODS, "busy periods", "繁忙期"));
  }

  private static Map<Coded, Text> profile() {
    return Map.ofEntries(
        said(TouchModel.HIGH_TOUCH, "high touch", "ハイタッチ"),
        said(TouchModel.LOW_TOUCH, "low touch", "ロータッチ"),
        said(TouchModel.TECH_TOUCH, "tech touch", "テックタッチ"),
        said(Complexity.SIMPLE, "simple", "単純"),
        said(Complexity.COMPLEX, "complex", "複雑"),
        said(HealthRating.GREEN, "green", "緑"),
        said(HealthRating.YELLOW, "yellow", "黄"),
        said(HealthRating.RED, "red", "赤"),
        said(RiskLevel.LOW, "low", "低"),
        said(RiskLevel.MEDIUM, "medium", "中"),
        said(RiskLevel.HIGH, "high", "高"),
        said(CriterionKind.QUANTITATIVE, "quantitative", "定量"),
        said(CriterionKind.QUALITATIVE, "qualitative", "定性"));
  }

  private static Map<Coded, Text> parts() {
    return Map.ofEntries(
        said(InteractionKind.MESSAGE, "message", "連絡"),
        said(InteractionKind.MEETING, "meeting", "会議"),
        said(InteractionKind.DOUBT, "doubt", "疑問"),
        said(InteractionKind.DISSATISFACTION, "dissatisfaction", "不満"),
        said(InteractionKind.SCOPE_MISMATCH, "scope mismatch", "対応範囲の不一致"),
        said(InteractionKind.CONTRACT_CONFUSION, "contract confusion", "契約内容の混乱"),
        said(InteractionKind.EXPECTATION_GAP, "expectation gap", "期待値のギャップ"),
        said(InteractionKind.SMALL_WIN, "small win", "小さな成功"),
        said(Sentiment.POSITIVE, "positive", "肯定的"),
        said(Sentiment.NEUTRAL, "neutral", "中立"),
        said(Sentiment.NEGATIVE, "negative", "否定的"),
        said(BlockerKind.TECHNICAL, "technical", "技術面"),
        said(BlockerKind.SECURITY, "security", "セキュリティ面"),
        said(BlockerKind.LEGAL, "legal", "法務面"),
        said(BlockerKind.PROCUREMENT, "procurement", "購買面"),
        said(BlockerKind.DATA, "data", "データ面"),
        said(BlockerKind.STAFFING, "staffing", "人員面"),
        said(BlockerKind.OTHER, "other", "その他"));
  }

  private static Map<Coded, Text> causes() {
    return Map.ofEntries(
        said(Cause.TIMELINE_UNDERESTIMATED, "underestimated timeline", "期間の見積もり不足"),
        said(Cause.CUSTOMER_BUSY, "busy customer", "お客様の繁忙"),
        said(Cause.EXTERNAL_DEPENDENCY, "external dependency", "外部への依存"),
        said(Cause.SCOPE_ADDED, "added scope", "対応範囲の追加"),
        said(Cause.UNCLEAR_TASKS, "unclear tasks", "タスクの不明確さ"),
        said(Cause.LOW_ENTHUSIASM, "low enthusiasm", "熱量の低さ"),
        said(Cause.PRIORITY_DROP, "dropped priority", "優先度の低下"),
        said(Cause.UNREASONABLE_SCHEDULE, "unreasonable schedule", "無理のある日程"),
        said(Cause.BANDWIDTH, "lack of time", "時間不足"),
        said(Cause.INTERNAL_COORDINATION, "internal coordination", "社内調整"),
        said(Cause.OVER_PROMISED, "over-promising by sales", "営業段階の過剰な約束"),
        said(Cause.OUTCOME_NOT_REACHED, "outcome not reached yet", "成果の未達"),
        said(ChurnCause.WRONG_FEATURES, "wrong features", "必要な機能との相違"),
        said(ChurnCause.MISSING_FEATURES, "missing features", "機能の不足"),
        said(ChurnCause.HIGH_PRICE, "high price", "価格の高さ"),
        said(ChurnCause.HARD_TO_USE, "hard to use", "使いにくさ"),
        said(ChurnCause.NO_VALUE, "no value", "価値を感じられないこと"),
        said(ExtensionFault.NONE, "none", "なし"),
        said(ExtensionFault.NO_CAUSE, "no cause", "原因の記載なし"),
        said(ExtensionFault.NO_ACTION, "no action", "対策の記載なし"),
        said(ExtensionFault.NO_NEW_DATE, "no new date", "新しい期限の記載なし"),
        said(ExtensionFault.OVER_LIMIT, "over the limit", "上限の超過"));
  }

  private static Map.Entry<Coded, Text> said(Coded value, String en, String ja) {
    return Map.entry(value, new Text(en, ja));
  }
}
