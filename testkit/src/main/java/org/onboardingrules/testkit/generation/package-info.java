/** Accounts of a pack made by chance: valid, near the boundaries that the pack asks about. */
@NullMarked
package org.onboardingrules.testkit.generation;

import org.jspecify.annotations.NullMarked;
