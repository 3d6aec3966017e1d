package org.onboardingrules.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Turns the scenarios of a pack into tests, one each, named after it and with its line in the YAML
 * file as their source. The class that carries it stays empty:
 *
 * <pre>{@code
 * @ScenariosOf("packs/invoice-automation")
 * class InvoiceAutomationScenariosTest {}
 * }</pre>
 *
 * <p>Any engine of the JUnit Platform may stand beside it. A pack that cannot be loaded, or has no
 * scenarios, is one test that fails with the report on it.
 */
@Documented
@Testable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScenariosOf {

  /**
   * Where the pack is: a folder or a jar, from the working folder of the tests, which is that of
   * their module; or, with {@code classpath:} before it, a folder of the class path.
   */
  String value();
}
