/**
 * How rules stand about some facts, condition by condition: what the evaluator saw on the way.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.rule.trace;

import org.jspecify.annotations.NullMarked;
