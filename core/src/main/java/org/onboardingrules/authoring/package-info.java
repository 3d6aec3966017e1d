/**
 * What the facts and conclusions of rule files have in common, and how they are described.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.authoring;

import org.jspecify.annotations.NullMarked;
