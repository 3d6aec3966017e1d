/** Where a command takes accounts from: files of accounts, or tables with a mapping. */
@NullMarked
package org.onboardingrules.cli.account;

import org.jspecify.annotations.NullMarked;
