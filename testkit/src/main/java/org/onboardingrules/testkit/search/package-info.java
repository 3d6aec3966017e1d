/** Cases in which something holds, found by search. */
@NullMarked
package org.onboardingrules.testkit.search;

import org.jspecify.annotations.NullMarked;
