package org.onboardingrules.assessment;

import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.term.Text;

/**
 * Something to look at that no rule of the pack says (R126, R127). Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param text what was seen, for people
 */
public record Flag(FlagKind kind, Text text) {}
