/**
 * What a document may hold, noted while its reader asks for it; in the words of JSON Schema.
 * Nothing here is meant for hosts.
 */
@NullMarked
package org.onboardingrules.internal.shape;

import org.jspecify.annotations.NullMarked;
