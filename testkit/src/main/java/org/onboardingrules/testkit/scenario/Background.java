package org.onboardingrules.testkit.scenario;

import java.util.List;
import org.onboardingrules.explanation.condition.ConclusionName;

/**
 * What an outcome rests on.
 *
 * @param names the conclusions that decide it, to be explained
 * @param remarks what else decides it, a sentence each
 */
record Background(List<ConclusionName> names, List<String> remarks) {

  Background {
    names = List.copyOf(names);
    remarks = List.copyOf(remarks);
  }
}
