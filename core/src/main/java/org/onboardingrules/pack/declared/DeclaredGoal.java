package org.onboardingrules.pack.declared;

import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;

/**
 * A business outcome that customers buy the product for (R78, R81). Immutable.
 *
 * @param id its id
 * @param metric the declared metric that shows it
 * @param title its name for readers
 * @param at where it is declared
 */
public record DeclaredGoal(String id, String metric, Text title, Snippet at)
    implements Declaration {}
