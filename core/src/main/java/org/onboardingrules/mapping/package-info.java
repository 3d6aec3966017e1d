/** How a customer's tables become accounts: what a mapping file says. */
@NullMarked
package org.onboardingrules.mapping;

import org.jspecify.annotations.NullMarked;
