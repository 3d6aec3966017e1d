/** Reads files as text. */
@NullMarked
package org.onboardingrules.internal.file;

import org.jspecify.annotations.NullMarked;
