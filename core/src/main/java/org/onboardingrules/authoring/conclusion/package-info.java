/**
 * The conclusions that a rule file may draw, and match in its turn.
 *
 * <p>Hosts read the answer from the types of {@code org.onboardingrules.assessment} instead.
 */
@NullMarked
package org.onboardingrules.authoring.conclusion;

import org.jspecify.annotations.NullMarked;
