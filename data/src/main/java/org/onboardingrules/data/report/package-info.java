/** What was found in data: counted, and the first of each kind shown. */
@NullMarked
package org.onboardingrules.data.report;

import org.jspecify.annotations.NullMarked;
