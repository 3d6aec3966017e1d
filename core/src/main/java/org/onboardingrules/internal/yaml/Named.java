package org.onboardingrules.internal.yaml;

import java.util.Optional;
import org.onboardingrules.source.Snippet;

/**
 * A value under a name that the author chose.
 *
 * @param name the name, of the right form or not
 * @param at where the name stands
 * @param sound whether nothing was found about the name and the value so far
 * @param value empty if it could not be read
 */
public record Named<T>(String name, Snippet at, boolean sound, Optional<T> value) {}
