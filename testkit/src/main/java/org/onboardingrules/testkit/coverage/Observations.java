package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.search.Judged;

/** What was seen of some aims in some cases. */
final class Observations {

  private final Map<String, Judged> cases = new LinkedHashMap<>();

  /**
   * @param cases by the names under which a report speaks of them
   */
  Observations(EvaluatedPack pack, Map<String, Case> cases) {
    cases.forEach((name, asked) -> this.cases.put(name, Judged.of(pack, asked)));
  }

  Item of(Aim aim) {
    List<String> seenIn = new ArrayList<>();
    cases.forEach(
        (name, judged) -> {
          if (aim.isMetBy(judged)) {
            seenIn.add(name);
          }
        });
    return new Item(aim, seenIn);
  }
}
