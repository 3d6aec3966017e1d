package org.onboardingrules.authoring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which numbers an accessor can return, so that a rule that asks for others is found. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Range {

  /** No bound on this side. */
  int NONE = Integer.MIN_VALUE;

  /** Returns the least number, inclusive. */
  int from();

  /** Returns the greatest number, inclusive. */
  int to() default NONE;
}
