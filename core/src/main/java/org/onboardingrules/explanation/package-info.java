/** Why an account is judged as it is, why not otherwise, and what would have to change. */
@NullMarked
package org.onboardingrules.explanation;

import org.jspecify.annotations.NullMarked;
