/**
 * Searches for the smallest change of an account that makes a conclusion hold.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.change;

import org.jspecify.annotations.NullMarked;
