/** Rules taken apart into their conditions, and put together again with one of them changed. */
@NullMarked
package org.onboardingrules.testkit.rewriting;

import org.jspecify.annotations.NullMarked;
