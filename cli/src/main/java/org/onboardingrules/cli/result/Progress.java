package org.onboardingrules.cli.result;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A progress bar in one line of a terminal: how many accounts, how fast, how long it will take. It
 * comes after a second, so that short work shows none, and goes away in the end. Mutable; used by
 * one thread.
 *
 * <p>Made by hand: the libraries for it bring a terminal library along, for what is one line here.
 */
public final class Progress {

  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int BAR = 25;
  private static final int HUNDRED = 100;
  private static final int SIXTY = 60;
  private static final int TEN = 10;

  private final PrintWriter err;
  private final boolean visible;
  private final LongSupplier nanos;
  private final OptionalLong total;
  private final long started;
  private long done;
  private long next;
  private int shown;

  /**
   * Starts to count.
   *
   * @param err where the bar is shown
   * @param visible whether it is shown at all
   * @param nanos the time that passes, in nanoseconds
   * @param total how many there are, if that is known
   */
  Progress(PrintWriter err, boolean visible, LongSupplier nanos, OptionalLong total) {
    this.err = err;
    this.visible = visible;
    this.nanos = nanos;
    this.total = total;
    this.started = nanos.getAsLong();
    this.next = started + FIRST;
  }

  /** Counts one more, and shows it now and then. */
  void step() {
    done++;
    if (!visible) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + BETWEEN;
      show(line(now - started));
    }
  }

  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  /** Takes the bar away, so that something else can be printed. */
  void clear() {
    if (shown > 0) {
      show("");
      err.print("\r");
      err.flush();
    }
  }

  private String line(long elapsed) {
    double rate = done / (elapsed / (double) TimeUnit.SECONDS.toNanos(1));
    String speed = grouped(Math.round(rate)) + "/s";
    if (total.isEmpty() || total.getAsLong() < done) {
      return "%s accounts  %s".formatted(grouped(done), speed);
    }
    long all = total.getAsLong();
    int filled = (int) (BAR * done / all);
    return "%s of %s accounts  [%s%s]  %s%%  %s  %s left"
        .formatted(
            grouped(done),
            grouped(all),
            "=".repeat(filled),
            " ".repeat(BAR - filled),
            HUNDRED * done / all,
            speed,
            time((long) Math.ceil((all - done) / rate)));
  }

  private static String grouped(long number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private static String time(long seconds) {
    long minutes = seconds / SIXTY;
    String rest = twoDigits(seconds % SIXTY);
    return minutes < SIXTY
        ? minutes + ":" + rest
        : minutes / SIXTY + ":" + twoDigits(minutes % SIXTY) + ":" + rest;
  }

  private static String twoDigits(long number) {
    return (number < TEN ? "0" : "") + number;
  }
}
