/** The command line of Onboarding Rules. */
@NullMarked
package org.onboardingrules.cli;

import org.jspecify.annotations.NullMarked;
