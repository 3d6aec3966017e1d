/**
 * From conclusions to an answer: completion, decision, and the guards that no pack can switch off.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.policy;

import org.jspecify.annotations.NullMarked;
