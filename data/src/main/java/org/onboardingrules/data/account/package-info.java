/** Accounts from tables, one after the other. */
@NullMarked
package org.onboardingrules.data.account;

import org.jspecify.annotations.NullMarked;
