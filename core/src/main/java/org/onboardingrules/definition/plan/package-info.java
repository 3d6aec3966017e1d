/** What a definition says of time, of figures and of their sources, as plain data. */
@NullMarked
package org.onboardingrules.definition.plan;

import org.jspecify.annotations.NullMarked;
