package org.onboardingrules.authoring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onboardingrules.term.code.Coded;

/** Says that a text is always one of the words of an enum. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Words {

  /** Returns the enum. */
  Class<? extends Coded> value();
}
