/** The command {@code check}: all that is wrong with a pack, once or after every change. */
@NullMarked
package org.onboardingrules.cli.check;

import org.jspecify.annotations.NullMarked;
