/** How the conditions of a rule stand: what was seen, what is needed, and what is missing. */
@NullMarked
package org.onboardingrules.explanation.condition;

import org.jspecify.annotations.NullMarked;
