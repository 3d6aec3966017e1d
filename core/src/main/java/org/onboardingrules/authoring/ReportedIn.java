package org.onboardingrules.authoring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onboardingrules.term.code.Feed;

/**
 * Says in which feed facts of a type are reported. Where an account reports the feed, what is not
 * listed did not happen; where it does not, whatever is not listed is unknown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportedIn {

  /** Returns the feed. */
  Feed value();
}
