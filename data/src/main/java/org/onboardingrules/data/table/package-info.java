/** Tables of files and databases, loaded into a database of their own. */
@NullMarked
package org.onboardingrules.data.table;

import org.jspecify.annotations.NullMarked;
