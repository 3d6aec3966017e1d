package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/**
 * What a host knows about one customer. Immutable and thread-safe; equal by value.
 *
 * <p>A host builds it with {@link #builder(String, String)}, or reads it from a file. It holds the
 * whole history and the whole plan: what of it counts on a day is decided when an assessment is
 * asked for. A part that is not listed did not happen if its feed is among {@link #feeds()}, and is
 * unknown otherwise.
 */
public final class Account {

  /** One entry of an account's history or plan. */
  public sealed interface Part
      permits Blocker,
          BusyPeriod,
          EnablementReached,
          Extension,
          Goal,
          HealthReading,
          Interaction,
          MetricSeries,
          PlannedMilestone,
          ScopeChange,
          Stakeholder,
          Task {}

  private final Profile profile;
  private final Parts parts;

  private Account(Profile profile, Parts parts) {
    this.profile = profile;
    this.parts = parts;
  }

  /**
   * Returns a builder.
   *
   * @param id the host's key of the account, unique among its accounts
   * @param name the customer's name, for people
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /** Returns the host's key of the account. */
  public String id() {
    return profile.id();
  }

  /** Returns the customer's name. */
  public String name() {
    return profile.name();
  }

  /** Returns the segment. */
  public Optional<SegmentId> segment() {
    return profile.segment();
  }

  /** Returns the product that is being introduced. */
  public Optional<String> product() {
    return profile.product();
  }

  /** Returns the dates of the anchors that are known, in the order of {@link Anchor}. */
  public Map<Anchor, LocalDate> anchors() {
    return profile.anchors();
  }

  /** Returns the date of an anchor, empty if it is not known. */
  public Optional<LocalDate> anchor(Anchor anchor) {
    return Optional.ofNullable(profile.anchors().get(anchor));
  }

  /** Returns the dates of the events that happened, in the order of {@link LifecycleEvent}. */
  public Map<LifecycleEvent, LocalDate> events() {
    return profile.events();
  }

  /** Returns the date of an event, empty if it did not happen. */
  public Optional<LocalDate> event(LifecycleEvent event) {
    return Optional.ofNullable(profile.events().get(event));
  }

  /** Returns what the contract is worth. */
  public Optional<Money> contractValue() {
    return profile.contractValue();
  }

  /** Returns the number of seats sold, 0 or more. */
  public OptionalInt seats() {
    return profile.seats();
  }

  /** Returns how closely the vendor accompanies the account (R100). */
  public Optional<TouchModel> touchModel() {
    return profile.touchModel();
  }

  /** Returns how complex the onboarding is (R102). */
  public Optional<Complexity> complexity() {
    return profile.complexity();
  }

  /** Returns what the host reports for this account, in the order of {@link Feed}. */
  public Set<Feed> feeds() {
    return profile.feeds();
  }

  /** Returns the milestones; no two share an id. */
  public List<PlannedMilestone> milestones() {
    return parts.milestones();
  }

  /** Returns the metrics; no two are of one metric. */
  public List<MetricSeries> metrics() {
    return parts.metrics();
  }

  /** Returns the goals; no two share an id. */
  public List<Goal> goals() {
    return parts.goals();
  }

  /** Returns what was said and held; two equal ones are two. */
  public List<Interaction> interactions() {
    return parts.interactions();
  }

  /** Returns the blockers. */
  public List<Blocker> blockers() {
    return parts.blockers();
  }

  /** Returns the scope changes. */
  public List<ScopeChange> scopeChanges() {
    return parts.scopeChanges();
  }

  /** Returns the people with a role for the onboarding, past ones included. */
  public List<Stakeholder> stakeholders() {
    return parts.stakeholders();
  }

  /** Returns the busy periods, past and ahead; they may overlap. */
  public List<BusyPeriod> busyPeriods() {
    return parts.busyPeriods();
  }

  /** Returns the extensions that were granted. */
  public List<Extension> extensions() {
    return parts.extensions();
  }

  /** Returns the tasks. */
  public List<Task> tasks() {
    return parts.tasks();
  }

  /** Returns the levels of enablement that were reached (R95). */
  public List<EnablementReached> enablement() {
    return parts.enablement();
  }

  /** Returns the host's readings of the account's health (R105). */
  public List<HealthReading> health() {
    return parts.health();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account account
        && profile.equals(account.profile)
        && parts.equals(account.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(profile, parts);
  }

  /** Returns id and name, for messages. */
  @Override
  public String toString() {
    return "Account[id=" + id() + ", name=" + name() + "]";
  }

  /** Gathers what is known of an account. Mutable; used by one thread. */
  public static final class Builder {

    private final Draft draft;

    private Builder(String id, String name) {
      draft = new Draft(id, name);
    }

    /** Sets the segment. */
    public Builder segment(SegmentId which) {
      draft.segment = which;
      return this;
    }

    /** Sets the product that is being introduced. */
    public Builder product(String what) {
      draft.product = what;
      return this;
    }

    /** Sets the date of an anchor. */
    public Builder anchor(Anchor anchor, LocalDate on) {
      draft.anchors.put(anchor, requireNonNull(on, "on"));
      return this;
    }

    /** Sets the date of an event. */
    public Builder event(LifecycleEvent event, LocalDate on) {
      draft.events.put(event, requireNonNull(on, "on"));
      return this;
    }

    /** Sets what the contract is worth. */
    public Builder contractValue(Money worth) {
      draft.contractValue = worth;
      return this;
    }

    /** Sets the number of seats sold. */
    public Builder seats(int number) {
      draft.seats = OptionalInt.of(number);
      return this;
    }

    /** Sets how closely the vendor accompanies the account. */
    public Builder touchModel(TouchModel model) {
      draft.touchModel = model;
      return this;
    }

    /** Sets how complex the onboarding is. */
    public Builder complexity(Complexity how) {
      draft.complexity = how;
      return this;
    }

    /** Adds feeds that the host reports. */
    public Builder feeds(Feed... reported) {
      draft.feeds.addAll(Arrays.asList(reported));
      return this;
    }

    /** Adds entries of any kind, after those that are there. */
    public Builder add(Part... entries) {
      return addAll(Arrays.asList(entries));
    }

    /** Adds entries of any kind, after those that are there. */
    public Builder addAll(Collection<? extends Part> entries) {
      draft.parts.addAll(entries);
      return this;
    }

    /**
     * Returns the account.
     *
     * @throws IllegalArgumentException if id, name or product are blank, the seats negative, or two
     *     milestones, two metrics or two goals share an id
     */
    public Account build() {
      return new Account(draft.profile(), Parts.of(draft.parts));
    }
  }
}
