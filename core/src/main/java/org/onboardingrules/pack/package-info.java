/** Rule packs as values, and reading them from folders, jars, the class path and memory. */
@NullMarked
package org.onboardingrules.pack;

import org.jspecify.annotations.NullMarked;
