/**
 * The rule model: what a rule file says, as immutable values with their places.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.rule.model;

import org.jspecify.annotations.NullMarked;
