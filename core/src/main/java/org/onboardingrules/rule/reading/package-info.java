/**
 * Reads rule files within the profile into the rule model.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.rule.reading;

import org.jspecify.annotations.NullMarked;
