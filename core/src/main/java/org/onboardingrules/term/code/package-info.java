/** The coded words that account files, packs and rules share, one enum each. */
@NullMarked
package org.onboardingrules.term.code;

import org.jspecify.annotations.NullMarked;
