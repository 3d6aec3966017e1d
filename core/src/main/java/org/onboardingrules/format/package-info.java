/** Accounts in, assessments out: YAML, JSON, and text for a terminal. */
@NullMarked
package org.onboardingrules.format;

import org.jspecify.annotations.NullMarked;
