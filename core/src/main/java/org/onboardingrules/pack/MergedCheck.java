package org.onboardingrules.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;

/** Holds the parts of a merged pack against each other. */
final class MergedCheck {

  /** The segments that every pack knows (R89). */
  private static final List<SegmentId> PUBLISHED =
      List.of(SegmentId.SMB, SegmentId.MID_MARKET, SegmentId.ENTERPRISE);

  private final PackMerge merge;
  private final Findings findings;

  MergedCheck(PackMerge merge, Findings findings) {
    this.merge = merge;
    this.findings = findings;
  }

  void run() {
    Stream.concat(merge.settings().references(), merge.sections().references())
        .forEach(this::checkDeclared);
    if (merge.sections().segments().isWhole()) {
      merge.sections().thresholds().values().values().forEach(this::checkCovered);
    }
  }

  private void checkDeclared(Reference reference) {
    Set<String> names = names(reference.target());
    boolean known = merge.sections().of(reference.target()).isWhole();
    if (known && !names.contains(reference.name())) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          reference.at(),
          "there is no %s `%s`".formatted(reference.target().noun(), reference.name()),
          DidYouMean.advice(reference.name(), names, reference.target().plural()));
    }
  }

  private Set<String> names(Reference.Target target) {
    Set<String> names = new TreeSet<>(merge.sections().of(target).ids());
    if (target == Reference.Target.SEGMENT) {
      PUBLISHED.forEach(segment -> names.add(segment.name()));
    }
    return names;
  }

  /** A threshold without a number for all needs one for each segment. */
  private void checkCovered(Threshold threshold) {
    Set<String> declared = merge.sections().segments().ids();
    Set<String> segments = declared.isEmpty() ? names(Reference.Target.SEGMENT) : declared;
    String lacking =
        segments.stream()
            .filter(SegmentId::isName)
            .filter(name -> threshold.valueFor(new SegmentId(name)).isEmpty())
            .collect(Collectors.joining("`, `"));
    if (!lacking.isEmpty()) {
      findings.add(
          FindingCode.MISSING_KEY,
          threshold.at(),
          "threshold `" + threshold.id() + "` has no value for `" + lacking + "`",
          "add `value` with a number for every segment without one of its own");
    }
  }
}
