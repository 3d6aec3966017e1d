package org.onboardingrules.explanation.words;

import org.onboardingrules.term.Text;

/**
 * The words for a property that is asked with one argument or none. Immutable.
 *
 * @param name a noun phrase for its value, as {@link PropertyWords#name}
 * @param holds what is said where a flag is true, as {@link PropertyWords#holds}; of anything else
 *     the name
 * @param fails what is said where it is false
 */
public record PropertyNamed(Text name, Text holds, Text fails) {}
