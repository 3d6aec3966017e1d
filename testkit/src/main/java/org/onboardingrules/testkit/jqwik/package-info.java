/** Accounts of a pack for properties of jqwik. */
@NullMarked
package org.onboardingrules.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
