/** Many assessments: counted, put in order of what needs attention, and as flat rows. */
@NullMarked
package org.onboardingrules.portfolio;

import org.jspecify.annotations.NullMarked;
