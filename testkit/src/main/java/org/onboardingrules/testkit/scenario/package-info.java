/** Scenarios held against what a pack concludes, and cases written as scenarios. */
@NullMarked
package org.onboardingrules.testkit.scenario;

import org.jspecify.annotations.NullMarked;
