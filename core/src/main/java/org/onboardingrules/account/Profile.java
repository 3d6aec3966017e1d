package org.onboardingrules.account;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** What there is once of an account; maps and sets are unmodifiable, in the order of their enum. */
record Profile(
    String id,
    String name,
    Optional<SegmentId> segment,
    Optional<String> product,
    Map<Anchor, LocalDate> anchors,
    Map<LifecycleEvent, LocalDate> events,
    Optional<Money> contractValue,
    OptionalInt seats,
    Optional<TouchModel> touchModel,
    Optional<Complexity> complexity,
    Set<Feed> feeds) {

  Profile {
    Require.text("id", id);
    Require.text("name", name);
    Require.text("product", product);
    seats.ifPresent(number -> Require.atLeast(0, "seats", number));
  }
}
