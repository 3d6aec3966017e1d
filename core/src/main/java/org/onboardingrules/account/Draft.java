package org.onboardingrules.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** What the builder of an account has gathered so far. */
final class Draft {

  final String id;
  final String name;
  @Nullable SegmentId segment;
  @Nullable String product;
  final Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
  final Map<LifecycleEvent, LocalDate> events = new EnumMap<>(LifecycleEvent.class);
  @Nullable Money contractValue;
  OptionalInt seats = OptionalInt.empty();
  @Nullable TouchModel touchModel;
  @Nullable Complexity complexity;
  final EnumSet<Feed> feeds = EnumSet.noneOf(Feed.class);
  final List<Account.Part> parts = new ArrayList<>();

  Draft(String id, String name) {
    this.id = id;
    this.name = name;
  }

  Profile profile() {
    return new Profile(
        id,
        name,
        Optional.ofNullable(segment),
        Optional.ofNullable(product),
        Collections.unmodifiableMap(new EnumMap<>(anchors)),
        Collections.unmodifiableMap(new EnumMap<>(events)),
        Optional.ofNullable(contractValue),
        seats,
        Optional.ofNullable(touchModel),
        Optional.ofNullable(complexity),
        Collections.unmodifiableSet(EnumSet.copyOf(feeds)));
  }
}
