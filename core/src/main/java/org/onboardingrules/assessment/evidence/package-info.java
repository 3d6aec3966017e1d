/** What a statement of an assessment rests on: rules with facts and thresholds, and guards. */
@NullMarked
package org.onboardingrules.assessment.evidence;

import org.jspecify.annotations.NullMarked;
