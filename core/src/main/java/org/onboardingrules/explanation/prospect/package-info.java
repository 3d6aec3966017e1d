/**
 * What would have to change for an onboarding to become complete: plain data, told in two
 * languages.
 */
@NullMarked
package org.onboardingrules.explanation.prospect;

import org.jspecify.annotations.NullMarked;
