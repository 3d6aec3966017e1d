package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.Side;

/**
 * More time that was granted (R115). Immutable.
 *
 * <p>Cause, action and new date may be missing: such an extension happened, and whether it counts
 * is judged later (R126).
 *
 * @param grantedOn when it was granted
 * @param cause why
 * @param action what will be done about the cause
 * @param approver who approved it
 * @param side the side that asked for it
 * @param oldDate the day by which the onboarding should have been complete
 * @param newDate the day by which it should be complete now; after the old one
 */
public record Extension(
    LocalDate grantedOn,
    Optional<Cause> cause,
    Optional<String> action,
    Optional<String> approver,
    Optional<Side> side,
    LocalDate oldDate,
    Optional<LocalDate> newDate)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the new date is not after the old one, or a text is blank
   */
  public Extension {
    requireNonNull(grantedOn, "grantedOn");
    requireNonNull(cause, "cause");
    Require.text("action", action);
    Require.text("approver", approver);
    requireNonNull(side, "side");
    requireNonNull(oldDate, "oldDate");
    if (newDate.filter(date -> !date.isAfter(oldDate)).isPresent()) {
      throw Require.refused(
          "newDate is " + newDate.get() + ", not after oldDate " + oldDate,
          "give a later date, or leave it absent");
    }
  }

  /** Returns an extension of which no more is known. */
  public static Extension of(LocalDate grantedOn, LocalDate oldDate) {
    return new Extension(
        grantedOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        oldDate,
        Optional.empty());
  }

  /** Returns this extension with its cause. */
  public Extension withCause(Cause why) {
    return new Extension(grantedOn, Optional.of(why), action, approver, side, oldDate, newDate);
  }

  /** Returns this extension with what will be done about its cause. */
  public Extension withAction(String what) {
    return new Extension(grantedOn, cause, Optional.of(what), approver, side, oldDate, newDate);
  }

  /** Returns this extension with who approved it. */
  public Extension withApprover(String name) {
    return new Extension(grantedOn, cause, action, Optional.of(name), side, oldDate, newDate);
  }

  /** Returns this extension with the side that asked for it. */
  public Extension withSide(Side asking) {
    return new Extension(grantedOn, cause, action, approver, Optional.of(asking), oldDate, newDate);
  }

  /** Returns this extension with its new date. */
  public Extension withNewDate(LocalDate date) {
    return new Extension(grantedOn, cause, action, approver, side, oldDate, Optional.of(date));
  }
}
