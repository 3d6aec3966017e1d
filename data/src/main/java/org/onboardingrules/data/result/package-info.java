/** Assessments as files for spreadsheets, warehouses and programs. */
@NullMarked
package org.onboardingrules.data.result;

import org.jspecify.annotations.NullMarked;
