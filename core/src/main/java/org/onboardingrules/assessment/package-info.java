/** The answer to an assessed account: completion, decision, risks, and what each rests on. */
@NullMarked
package org.onboardingrules.assessment;

import org.jspecify.annotations.NullMarked;
