/**
 * The facts that a rule file may match: an account as of a date.
 *
 * <p>Hosts describe accounts with the types of {@code org.onboardingrules.account} instead.
 */
@NullMarked
package org.onboardingrules.authoring.fact;

import org.jspecify.annotations.NullMarked;
