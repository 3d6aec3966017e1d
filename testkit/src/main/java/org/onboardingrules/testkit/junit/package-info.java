/** The scenarios of a pack as tests of the JUnit Platform. Needs {@code junit-platform-engine}. */
@NullMarked
package org.onboardingrules.testkit.junit;

import org.jspecify.annotations.NullMarked;
