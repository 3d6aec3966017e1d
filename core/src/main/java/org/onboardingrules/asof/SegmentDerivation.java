package org.onboardingrules.asof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.account.Account;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;

/** What can be told of the segment of an account that gives none. */
public sealed interface SegmentDerivation {

  /** Returns what the function for this outcome returns. */
  <T> T match(Function<Derived, T> derived, Function<Underivable, T> underivable);

  /**
   * The one segment whose bounds hold.
   *
   * @param segment its id
   * @param from what of the account decides it, such as {@code 120 seats}
   */
  record Derived(SegmentId segment, Text from) implements SegmentDerivation {

    @Override
    public <T> T match(Function<Derived, T> derived, Function<Underivable, T> underivable) {
      return derived.apply(this);
    }
  }

  /**
   * No segment can be told.
   *
   * @param why what was seen and which bounds there are, to follow "no segment"; empty if the pack
   *     derives none
   * @param remedy what could be reported, to come before the advice to give a segment; empty if
   *     nothing is missing
   */
  record Underivable(String why, String remedy) implements SegmentDerivation {

    @Override
    public <T> T match(Function<Derived, T> derived, Function<Underivable, T> underivable) {
      return underivable.apply(this);
    }
  }

  /**
   * Derives the segment of an account from its size. The check of the pack sees to it that the
   * bounds of no two segments hold.
   */
  static SegmentDerivation of(Account account, RulePack pack) {
    AccountSize size = AccountSize.of(account);
    List<DeclaredSegment> bounded =
        pack.segments().values().stream().filter(segment -> segment.bounds().isPresent()).toList();
    return bounded.stream()
        .flatMap(segment -> derived(segment, segment.bounds().orElseThrow(), size).stream())
        .findFirst()
        .orElseGet(() -> new OutsideOfSegments(size, bounded).told());
  }

  private static Optional<SegmentDerivation> derived(
      DeclaredSegment segment, SegmentBounds bounds, AccountSize size) {
    return size.isWithin(bounds) == Truth.TRUE
        ? Optional.of(new Derived(segment.segment(), size.seenBy(bounds)))
        : Optional.empty();
  }
}
