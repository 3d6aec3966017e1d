package org.onboardingrules.format;

import static org.onboardingrules.format.AssessmentArbitraries.few;
import static org.onboardingrules.format.AssessmentArbitraries.strings;
import static org.onboardingrules.format.AssessmentArbitraries.texts;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;

/** Any prospect that the types allow, likely or not. */
final class ProspectArbitraries {

  private ProspectArbitraries() {}

  static Arbitrary<Prospect> prospects() {
    return Combinators.combine(
            flags(),
            Arbitraries.of(Possibility.class),
            few(changes()),
            flags(),
            days().optional(),
            few(texts()),
            few(criteria()))
        .as(Prospect::new);
  }

  private static Arbitrary<CriterionProspect> criteria() {
    return Combinators.combine(
            strings(),
            texts(),
            flags(),
            Arbitraries.of(Possibility.class),
            few(changes()),
            days(),
            days().optional(),
            texts().optional())
        .as(
            (id, title, required, possibility, changes, first, last, obstacle) ->
                new CriterionProspect(
                    id,
                    title,
                    required,
                    possibility,
                    changes,
                    possibility == Possibility.POSSIBLE ? Optional.of(first) : Optional.empty(),
                    last,
                    obstacle));
  }

  private static Arbitrary<AccountChange> changes() {
    return Combinators.combine(
            Arbitraries.of(ChangeKind.class),
            strings(),
            strings().optional(),
            strings().optional(),
            strings().optional(),
            days(),
            texts())
        .as(AccountChange::new);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 10_000)
        .map(days -> LocalDate.of(2020, 2, 29).plusDays(days));
  }
}
