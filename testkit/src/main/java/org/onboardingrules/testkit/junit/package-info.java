/** Scenarios and laws of a pack as JUnit tests. */
@NullMarked
package org.onboardingrules.testkit.junit;

import org.jspecify.annotations.NullMarked;
