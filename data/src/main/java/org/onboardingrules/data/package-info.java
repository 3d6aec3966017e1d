/** Accounts from tables and databases, and assessments as tables. */
@NullMarked
package org.onboardingrules.data;

import org.jspecify.annotations.NullMarked;
