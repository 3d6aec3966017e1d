/**
 * Writes JSON Schemas from the shapes that readers tell; run by the build. Nothing here is meant
 * for hosts.
 */
@NullMarked
package org.onboardingrules.internal.schema;

import org.jspecify.annotations.NullMarked;
