/** Text that people wrote, and places in it. */
@NullMarked
package org.onboardingrules.source;

import org.jspecify.annotations.NullMarked;
