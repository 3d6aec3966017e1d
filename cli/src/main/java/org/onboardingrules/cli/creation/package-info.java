/** The command {@code new}: a first pack, written from a template. */
@NullMarked
package org.onboardingrules.cli.creation;

import org.jspecify.annotations.NullMarked;
