/** Assertions on assessments that read as sentences. Needs AssertJ. */
@NullMarked
package org.onboardingrules.testkit.assertion;

import org.jspecify.annotations.NullMarked;
