/**
 * What a pack declares: an immutable record for each kind of entry, with the place it stands at.
 */
@NullMarked
package org.onboardingrules.pack.declared;

import org.jspecify.annotations.NullMarked;
