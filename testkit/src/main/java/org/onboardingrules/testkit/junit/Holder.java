package org.onboardingrules.testkit.junit;

import java.util.List;
import org.junit.platform.engine.TestDescriptor;

/** What holds tests: it knows all of them, also those that a run does not ask for. */
interface Holder {

  /** Holds nothing. */
  Holder EMPTY = List::of;

  /** Returns all that it can hold, in order; each time the same. */
  List<? extends TestDescriptor> children();
}
