package org.onboardingrules.explanation.writing;

import java.util.Optional;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Text;

/** What facts and conclusions are called, with the titles that a pack gives. */
record FactNames(RulePack pack, ConclusionText texts) {

  FactNamed of(Object fact) {
    FactType type = type(fact);
    return new FactNamed(type.name(), PropertyWords.noun(type), label(fact));
  }

  private Text label(Object fact) {
    if (fact instanceof Milestone milestone) {
      return Optional.ofNullable(pack.milestones().get(milestone.id()))
          .map(DeclaredMilestone::title)
          .orElseGet(milestone::label);
    } else if (fact instanceof Criterion criterion) {
      return criterion(criterion.id());
    }
    return fact instanceof Fact known
        ? known.label()
        : texts.of(ConclusionNames.of((Conclusion) fact));
  }

  private Text criterion(String id) {
    return Optional.ofNullable(pack.criteria().get(id))
        .map(DeclaredCriterion::title)
        .orElseGet(() -> Text.same(id));
  }

  static FactType type(Object fact) {
    return fact instanceof Conclusion conclusion
        ? Vocabulary.typeOf(conclusion)
        : Vocabulary.types().values().stream()
            .filter(type -> type.javaType().isInstance(fact))
            .findFirst()
            .orElseThrow();
  }
}
