/**
 * A pack and its rules become a definition in words.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
@NullMarked
package org.onboardingrules.definition.writing;

import org.jspecify.annotations.NullMarked;
