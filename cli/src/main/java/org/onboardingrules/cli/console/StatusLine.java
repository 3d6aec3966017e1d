package org.onboardingrules.cli.console;

import java.io.PrintWriter;

/** One line on a terminal that says what is being done, and is gone when that is over. */
public final class StatusLine implements AutoCloseable {

  /** Back to the start of the line, and away with all that stands in it. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean attached;
  private boolean shown;

  StatusLine(PrintWriter err, boolean attached) {
    this.err = err;
    this.attached = attached;
  }

  /** Returns a line on standard error; it stays silent where that is no terminal. */
  public static StatusLine on(PrintWriter err) {
    return new StatusLine(err, Terminal.showsErrors());
  }

  /** Shows what is being done now. */
  public void show(String what) {
    if (attached) {
      err.print(CLEAR + what + " ...");
      err.flush();
      shown = true;
    }
  }

  /** Takes the line away, before something else is printed. */
  public void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
