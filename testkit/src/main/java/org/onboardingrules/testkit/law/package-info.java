/** Laws that packs are held to, whatever the account. */
@NullMarked
package org.onboardingrules.testkit.law;

import org.jspecify.annotations.NullMarked;
