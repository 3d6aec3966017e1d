/** What the facts and conclusions of rule files have in common, and how they are described. */
@NullMarked
package org.onboardingrules.authoring;

import org.jspecify.annotations.NullMarked;
