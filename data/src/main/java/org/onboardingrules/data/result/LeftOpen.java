package org.onboardingrules.data.result;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Stays open when it is closed, because somebody else opened it. */
final class LeftOpen extends FilterWriter {

  LeftOpen(Writer out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
