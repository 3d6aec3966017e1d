/**
 * What the sources advise on a definition as a whole: warnings and notes, each of which a pack may
 * accept with a reason.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.check.advice;

import org.jspecify.annotations.NullMarked;
