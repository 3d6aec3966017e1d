package org.onboardingrules.explanation.difference;

import java.util.Optional;
import org.onboardingrules.explanation.code.ChangedPart;

/**
 * What an account, or many, moved from and to. Immutable and thread-safe.
 *
 * @param part {@link ChangedPart#DECISION}, {@link ChangedPart#COMPLETION}, or {@link
 *     ChangedPart#CHURN_RISK} for the gravest risk
 * @param from the coded word of before; empty where there was no risk
 * @param to the coded word of now; empty where there is no risk
 */
public record Move(ChangedPart part, Optional<String> from, Optional<String> to) {}
