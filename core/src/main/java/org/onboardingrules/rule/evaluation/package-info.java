/**
 * Evaluates the rule model over facts, in three-valued logic.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.rule.evaluation;

import org.jspecify.annotations.NullMarked;
