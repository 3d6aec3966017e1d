/** What comes out of assessing: printed, written to files, counted. */
@NullMarked
package org.onboardingrules.cli.result;

import org.jspecify.annotations.NullMarked;
