package org.onboardingrules.data.result;

import java.io.Closeable;
import java.io.IOException;
import org.onboardingrules.assessment.Assessment;

/** Takes assessments in one format. Mutable; used by one thread. */
interface Rows extends Closeable {

  /** Writes an assessment. */
  void write(Assessment assessment) throws IOException;

  /** Writes what is still held back. */
  void finish() throws IOException;
}
