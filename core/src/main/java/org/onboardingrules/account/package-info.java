/**
 * The input: what a host knows about one customer. Immutable values without any rule words; {@link
 * org.onboardingrules.account.Account} is the entrance.
 *
 * <p>What is not known is absent: an empty {@link java.util.Optional}, an empty list. Dates are
 * calendar dates without a time zone. Lists keep the order in which they were given, and nothing
 * that reads an account depends on that order. Numbers are decimal; trailing zeros are dropped, so
 * that {@code 3.60} equals {@code 3.6}.
 *
 * <p>A value that cannot be true is refused with an {@link IllegalArgumentException} that names the
 * parameter and the value, and says in a second line what to do.
 */
@NullMarked
package org.onboardingrules.account;

import org.jspecify.annotations.NullMarked;
