/**
 * What a pack is held to, as tests of JUnit: its scenarios by one annotation on an empty class, the
 * laws as dynamic tests.
 */
@NullMarked
package org.onboardingrules.testkit.junit;

import org.jspecify.annotations.NullMarked;
