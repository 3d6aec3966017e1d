/** Single rules held against given facts: what they conclude, and by what they are blocked. */
@NullMarked
package org.onboardingrules.testkit.verifier;

import org.jspecify.annotations.NullMarked;
