/**
 * How people speak of what rules name: a noun phrase for each property, a predicate for each flag,
 * a noun for each type of fact, in both languages.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.explanation.words;

import org.jspecify.annotations.NullMarked;
