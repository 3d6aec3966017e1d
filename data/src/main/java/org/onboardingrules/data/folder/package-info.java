/** Folders for as long as they are needed. */
@NullMarked
package org.onboardingrules.data.folder;

import org.jspecify.annotations.NullMarked;
