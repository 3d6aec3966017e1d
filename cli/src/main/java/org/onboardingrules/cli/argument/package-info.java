/** Arguments that several commands take, each the same everywhere. */
@NullMarked
package org.onboardingrules.cli.argument;

import org.jspecify.annotations.NullMarked;
