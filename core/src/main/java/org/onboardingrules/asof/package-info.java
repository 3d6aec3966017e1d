/**
 * An account and a date become the facts that rules see.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.asof;

import org.jspecify.annotations.NullMarked;
