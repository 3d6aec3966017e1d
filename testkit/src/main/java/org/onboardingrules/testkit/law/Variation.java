package org.onboardingrules.testkit.law;

import java.util.function.Supplier;
import org.onboardingrules.testkit.Case;

/**
 * A way in which a case is altered to see what comes of it.
 *
 * @param told what is different, as the end of a sentence
 * @param made makes the altered case
 */
record Variation(String told, Supplier<Case> made) {}
