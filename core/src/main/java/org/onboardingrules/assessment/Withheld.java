package org.onboardingrules.assessment;

import org.onboardingrules.assessment.code.WithheldCause;
import org.onboardingrules.term.Text;

/**
 * Why completion is withheld although the rules say complete (R105, R125). Immutable and
 * thread-safe.
 *
 * @param cause which guard withheld it
 * @param text what is missing, for people
 */
public record Withheld(WithheldCause cause, Text text) {}
