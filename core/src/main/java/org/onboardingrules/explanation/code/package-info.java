/** The coded words of an explanation. */
@NullMarked
package org.onboardingrules.explanation.code;

import org.jspecify.annotations.NullMarked;
