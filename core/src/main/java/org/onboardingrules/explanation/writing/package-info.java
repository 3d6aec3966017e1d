/**
 * Says on what a conclusion rests.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.explanation.writing;

import org.jspecify.annotations.NullMarked;
