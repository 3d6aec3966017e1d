/** What is wrong with a text, as values: findings, the report that gathers them, its text form. */
@NullMarked
package org.onboardingrules.diagnostic;

import org.jspecify.annotations.NullMarked;
