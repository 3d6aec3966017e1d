/** Where things stand in the files of a rule pack. */
@NullMarked
package org.onboardingrules.source;

import org.jspecify.annotations.NullMarked;
