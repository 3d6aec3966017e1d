/** The only code that knows Drools: hands it the rules, compiles them, fires them. */
@NullMarked
package org.onboardingrules.internal.drools;

import org.jspecify.annotations.NullMarked;
