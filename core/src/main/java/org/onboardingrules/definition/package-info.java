/** What a pack defines, in words, as plain data: for people who do not read rules. */
@NullMarked
package org.onboardingrules.definition;

import org.jspecify.annotations.NullMarked;
