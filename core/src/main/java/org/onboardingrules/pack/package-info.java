/** Rule packs as values, and reading them from a folder. */
@NullMarked
package org.onboardingrules.pack;

import org.jspecify.annotations.NullMarked;
