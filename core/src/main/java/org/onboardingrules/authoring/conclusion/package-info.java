/** The conclusions that a rule file may draw, and match in its turn. */
@NullMarked
package org.onboardingrules.authoring.conclusion;

import org.jspecify.annotations.NullMarked;
