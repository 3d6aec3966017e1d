/** What reports of several kinds are written with. */
@NullMarked
package org.onboardingrules.testkit.report;

import org.jspecify.annotations.NullMarked;
