package org.onboardingrules.data.result;

import java.io.IOException;
import java.io.Writer;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;

/** Writes a line an assessment, each a JSON object. */
final class JsonLines implements Rows {

  private final Writer out;

  JsonLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    out.write(AssessmentJson.writeLine(assessment) + "\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
