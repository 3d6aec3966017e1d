package org.onboardingrules.format;

import static org.onboardingrules.format.AssessmentArbitraries.dates;
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

  private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);
  private static final Arbitrary<Possibility> POSSIBILITIES = Arbitraries.of(Possibility.class);

  private ProspectArbitraries() {}

  static Arbitrary<Prospect> prospects() {
    return Combinators.combine(
            FLAGS,
            POSSIBILITIES,
            few(changes()),
            FLAGS,
            dates().optional(),
            few(texts()),
            few(criteria()))
        .as(Prospect::new);
  }

  private static Arbitrary<CriterionProspect> criteria() {
    return Combinators.combine(
            strings(),
            texts(),
            FLAGS,
            POSSIBILITIES,
            few(changes()),
            dates(),
            dates().optional(),
            texts().optional())
        .as(
            (id, title, required, possibility, changes, day, lastDay, obstacle) -> {
              Optional<LocalDate> firstDay =
                  possibility == Possibility.POSSIBLE ? Optional.of(day) : Optional.empty();
              return new CriterionProspect(
                  id, title, required, possibility, changes, firstDay, lastDay, obstacle);
            });
  }

  private static Arbitrary<AccountChange> changes() {
    return Combinators.combine(
            Arbitraries.of(ChangeKind.class),
            strings(),
            strings().optional(),
            strings().optional(),
            strings().optional(),
            dates(),
            texts())
        .as(AccountChange::new);
  }
}
