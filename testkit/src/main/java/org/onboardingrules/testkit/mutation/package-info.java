/**
 * Mutation testing of definitions: a pack is changed in one place, the way an author might slip,
 * and its scenarios must notice.
 */
@NullMarked
package org.onboardingrules.testkit.mutation;

import org.jspecify.annotations.NullMarked;
