/** The command {@code test}: a pack held against its scenarios, the laws, and changes of itself. */
@NullMarked
package org.onboardingrules.cli.testing;

import org.jspecify.annotations.NullMarked;
