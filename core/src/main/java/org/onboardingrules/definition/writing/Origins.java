package org.onboardingrules.definition.writing;

import java.util.Comparator;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.pack.PackPart;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Place;

/** Says of each place which pack it lies in. */
record Origins(RulePack pack) {

  Origin of(Declaration declaration) {
    return of(declaration.at().place());
  }

  Origin of(Rule rule) {
    return of(rule.at().place());
  }

  /** The last pack counts whose folder holds the place: folders may lie within each other. */
  private Origin of(Place place) {
    return new Origin(
        pack.parts().stream()
            .filter(part -> part.holds(place))
            .max(Comparator.comparingInt(part -> part.folder().length()))
            .map(PackPart::id)
            .orElseGet(pack::id),
        place);
  }
}
