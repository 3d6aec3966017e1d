/** What differs between two answers on one account, and which input or threshold caused it. */
@NullMarked
package org.onboardingrules.explanation.difference;

import org.jspecify.annotations.NullMarked;
