/** What the scenarios of a pack have seen of it, what they have not, and which case would. */
@NullMarked
package org.onboardingrules.testkit.coverage;

import org.jspecify.annotations.NullMarked;
