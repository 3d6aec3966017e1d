/** Compiled packs: the way from a pack and an account to an assessment. */
@NullMarked
package org.onboardingrules.engine;

import org.jspecify.annotations.NullMarked;
