/** Accounts in, assessments and reports out: YAML, JSON, SARIF, and text for a terminal. */
@NullMarked
package org.onboardingrules.format;

import org.jspecify.annotations.NullMarked;
