package org.onboardingrules.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.ValueEvidence;

/**
 * A rule pack: everything that is a name or a number, and the texts of its rule files. Read from a
 * folder with {@code pack.yaml} and {@code rules}, wherever that is kept, with the packs that it
 * extends already merged in; the rules are not understood yet.
 *
 * <p>Immutable and thread-safe. Packs are equal when their digests are. Maps are in order of their
 * keys; all collections are unmodifiable. What a pack does not say is an empty {@code Optional}, or
 * the default that the accessor names.
 */
public final class RulePack {

  private static final List<DecisionAction> DEFAULT_ORDER = List.of(DecisionAction.values());

  private final String id;
  private final String version;
  private final Snippet at;
  private final PackMerge merge;
  private final SortedMap<SegmentId, DeclaredSegment> segments;
  private final String digest;

  RulePack(String id, String version, Snippet at, PackMerge merge, String digest) {
    this.id = id;
    this.version = version;
    this.at = at;
    this.merge = merge;
    this.segments = merge.sections().bySegment();
    this.digest = digest;
  }

  /**
   * Reads the pack that a path leads to, a folder or a jar, as {@link #read(PackSource)}.
   *
   * @throws ValidationException with everything that is wrong with the files, if anything is; also
   *     if there is no pack
   */
  public static RulePack read(Path path) throws ValidationException {
    return read(PackSource.at(path));
  }

  /**
   * Reads a pack, and the packs that it extends.
   *
   * <p>Rule files are all {@code *.drl} below {@code rules}, except hidden ones, whose names or
   * folders start with a dot; if {@code pack.yaml} lists rule files, those that it lists.
   *
   * @throws ValidationException with everything that is wrong with the files, if anything is; also
   *     if there is no pack
   */
  public static RulePack read(PackSource source) throws ValidationException {
    PackReading reading = PackReading.of(source);
    reading.report().throwIfErrors();
    return reading.pack().orElseThrow();
  }

  /** Returns the pack's id, kebab-case. */
  public String id() {
    return id;
  }

  /** Returns the pack's version: three numbers with dots, and a suffix perhaps. */
  public String version() {
    return version;
  }

  /** Returns the packs that it is made of: the most extended one first, itself last. */
  public List<PackPart> parts() {
    return merge.parts();
  }

  /** Returns where the id stands, so that a finding about the whole pack can point at it. */
  public Snippet at() {
    return at;
  }

  /** Returns the name of the product that customers onboard to. */
  public Optional<String> product() {
    return merge.product();
  }

  /** Returns the anchor of all that names none: contract signed unless the pack says otherwise. */
  public Anchor anchor() {
    return merge.anchor();
  }

  /** Returns what the moment of first value is. */
  public Optional<FirstValue> firstValue() {
    return merge.settings().firstValue().flatMap(Slot::value);
  }

  /** Returns what proves that value was reached (R125): both, unless the pack says otherwise. */
  public ValueEvidence valueEvidence() {
    return merge.settings().valueEvidence().flatMap(Slot::value).orElse(ValueEvidence.BOTH);
  }

  /** Returns whether evidence of first value is asked for, and it is not said what that is. */
  public boolean lacksFirstValue() {
    return merge.settings().lacksFirstValue();
  }

  /** Returns whether a reported health rating must be green (R105): true unless said otherwise. */
  public boolean greenHealthNeeded() {
    return merge.settings().greenHealthNeeded().orElse(true);
  }

  /** Returns the id of the window at whose end the onboarding should be complete. */
  public Optional<String> deadline() {
    return merge.settings().deadline().flatMap(Slot::value);
  }

  /**
   * Returns all decisions, what outweighs the others first: release, escalate, complete, extend,
   * continue unless the pack says otherwise.
   */
  public List<DecisionAction> decisionOrder() {
    return merge.settings().decisionOrder().orElse(DEFAULT_ORDER);
  }

  /** Returns after how many calendar days the vendor counts as silent (R88, R127), 1 or more. */
  public OptionalInt vendorSilenceDays() {
    return merge.settings().vendorSilenceDays().stream().mapToInt(Integer::intValue).findFirst();
  }

  /** Returns how many criteria may be required at most, as the pack itself wants it (R39, R157). */
  public OptionalInt maxRequiredCriteria() {
    return merge.settings().maxRequiredCriteria().stream().mapToInt(Integer::intValue).findFirst();
  }

  /** Returns how far an onboarding may be extended (R126). */
  public Optional<ExtensionLimits> extensions() {
    return merge.settings().extensions();
  }

  /** Returns which days are business days. */
  public Optional<BusinessDays> businessDays() {
    return merge.settings().businessDays().flatMap(Slot::value);
  }

  /** Returns whether the pack does not say which days are business days, not even with a fault. */
  public boolean lacksBusinessDays() {
    return merge.settings().businessDays().isEmpty();
  }

  /** Returns the declared segments. */
  public SortedMap<SegmentId, DeclaredSegment> segments() {
    return segments;
  }

  /** Returns the declared windows by id. */
  public SortedMap<String, DeclaredWindow> windows() {
    return merge.sections().windows().values();
  }

  /** Returns the declared milestones by id. */
  public SortedMap<String, DeclaredMilestone> milestones() {
    return merge.sections().milestones().values();
  }

  /** Returns the declared metrics by id. */
  public SortedMap<String, DeclaredMetric> metrics() {
    return merge.sections().metrics().values();
  }

  /** Returns the declared goals by id. */
  public SortedMap<String, DeclaredGoal> goals() {
    return merge.sections().goals().values();
  }

  /** Returns the declared criteria of completion by id. */
  public SortedMap<String, DeclaredCriterion> criteria() {
    return merge.sections().criteria().values();
  }

  /** Returns the declared thresholds by id. */
  public SortedMap<String, Threshold> thresholds() {
    return merge.sections().thresholds().values();
  }

  /** Returns the declared reasons to escalate, to extend and to release by id. */
  public SortedMap<String, DeclaredReason> reasons() {
    return merge.sections().reasons().values();
  }

  /** Returns the declared churn risks by id. */
  public SortedMap<String, DeclaredRisk> risks() {
    return merge.sections().risks().values();
  }

  /** Returns the declared causes of delay by id. */
  public SortedMap<String, DeclaredDelayCause> delayCauses() {
    return merge.sections().delayCauses().values();
  }

  /** Returns the declared plays by id. */
  public SortedMap<String, DeclaredPlay> plays() {
    return merge.sections().plays().values();
  }

  /** Returns what the pack's sources say of customers by their days to first value, by id. */
  public SortedMap<String, DeclaredOutlook> outlooks() {
    return merge.sections().outlooks().values();
  }

  /** Returns the times of the year in which customers are busy, by id. */
  public SortedMap<String, DeclaredBusyPeriod> busyPeriods() {
    return merge.sections().busyPeriods().values();
  }

  /** Returns the rules of extended packs that do not hold here, by the rule's name. */
  public SortedMap<String, SwitchedOff> without() {
    return merge.sections().without().values();
  }

  /** Returns the warnings and notes that the pack's authors accept, by code. */
  public SortedMap<String, AcceptedFinding> accepted() {
    return merge.sections().accepted().values();
  }

  /** Returns the ids of all that the pack declares. */
  public DeclaredNames names() {
    return DeclaredNames.of(merge.sections());
  }

  /** Returns the rule files: those of extended packs first, within a pack in order of name. */
  public List<SourceText> ruleFiles() {
    return merge.ruleFiles();
  }

  /**
   * Returns the same pack with another threshold in the place of the one with its id, to ask what
   * it would change. The digest is another one then, and is not that of any files.
   */
  public RulePack with(Threshold threshold) {
    return with(merge.sections().with(threshold), threshold);
  }

  /** Returns the same pack with another window, as {@link #with(Threshold)}. */
  public RulePack with(DeclaredWindow window) {
    return with(merge.sections().with(window), window);
  }

  private RulePack with(Sections changed, Declaration replacement) {
    return new RulePack(id, version, at, merge.with(changed), PackDigest.of(digest, replacement));
  }

  /**
   * Returns the SHA-256 over {@code pack.yaml} and the rule files of the pack and of those that it
   * extends, in lower-case hexadecimal. The same wherever the folders lie, however their lines end,
   * and with or without byte-order marks; another one after any other change.
   */
  public String digest() {
    return digest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RulePack pack && digest.equals(pack.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** Returns id and version. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
