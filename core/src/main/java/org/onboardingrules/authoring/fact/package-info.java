/** The facts that a rule file may match: an account as of a date. */
@NullMarked
package org.onboardingrules.authoring.fact;

import org.jspecify.annotations.NullMarked;
