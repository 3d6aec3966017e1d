package org.onboardingrules.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A call of the command line, and what it wrote. */
public final class Run {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Calls the command line; returns its exit status. */
  public int of(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  /** Returns what was written to standard output until now. */
  public String out() {
    return out.toString().replace("\r\n", "\n");
  }

  /** Returns what was written to standard error until now. */
  public String err() {
    return err.toString().replace("\r\n", "\n");
  }
}
