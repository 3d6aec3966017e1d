/** How the command line speaks: streams, colours, and what it says when something goes wrong. */
@NullMarked
package org.onboardingrules.cli.console;

import org.jspecify.annotations.NullMarked;
