package org.onboardingrules.testkit.search;

import java.util.Optional;
import org.onboardingrules.testkit.Case;

/**
 * What a search came to. Immutable.
 *
 * @param example a case that shows what was looked for, as small as could be made; empty if none
 *     was found, which does not say that there is none
 * @param tries how many cases were judged
 */
public record Found(Optional<Case> example, int tries) {}
