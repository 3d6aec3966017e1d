package org.onboardingrules.scenario;

import org.onboardingrules.source.Snippet;

/**
 * A value with the place where a scenario states it, so that a message can point there. Immutable.
 *
 * @param value what is stated
 * @param at where
 */
public record Stated<T>(T value, Snippet at) {}
