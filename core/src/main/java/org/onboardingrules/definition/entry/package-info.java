/** An entry of a definition, and the conditions of its rules in words, as plain data. */
@NullMarked
package org.onboardingrules.definition.entry;

import org.jspecify.annotations.NullMarked;
