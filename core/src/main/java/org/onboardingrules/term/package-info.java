/** Values that several stations share: texts in two languages, windows, segments, truth. */
@NullMarked
package org.onboardingrules.term;

import org.jspecify.annotations.NullMarked;
