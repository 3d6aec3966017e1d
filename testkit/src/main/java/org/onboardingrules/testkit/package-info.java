/** A rule pack together with what tests it. */
@NullMarked
package org.onboardingrules.testkit;

import org.jspecify.annotations.NullMarked;
