/** The coded words that only an assessment uses, one enum each. */
@NullMarked
package org.onboardingrules.assessment.code;

import org.jspecify.annotations.NullMarked;
