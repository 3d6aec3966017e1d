/**
 * Scenarios of a pack: an account on a day, and what must be concluded about it. Read from the
 * files of a pack and held against what it declares.
 */
@NullMarked
package org.onboardingrules.scenario;

import org.jspecify.annotations.NullMarked;
