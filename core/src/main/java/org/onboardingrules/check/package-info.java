/**
 * Holds the rules of a pack against what it declares.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.check;

import org.jspecify.annotations.NullMarked;
