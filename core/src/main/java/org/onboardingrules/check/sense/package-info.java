/**
 * Whether rules make sense by themselves: whether one can ever hold, and whether what it asks can
 * ever fail.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.check.sense;

import org.jspecify.annotations.NullMarked;
