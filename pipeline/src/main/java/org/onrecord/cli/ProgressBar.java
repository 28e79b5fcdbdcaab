package org.onrecord.cli;

import java.io.PrintStream;
import org.onrecord.job.Progress;

/** One line on the terminal that is overwritten as the run goes on, and wiped at its end. */
final class ProgressBar implements Progress, AutoCloseable {

  /** The launcher says whether stderr is a terminal; Java cannot tell. */
  private static final String TERMINAL = "onrecord.stderr.terminal";

  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private final boolean shown;
  private int columns;

  private ProgressBar(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  static ProgressBar onTerminal(PrintStream terminal, boolean quiet) {
    return new ProgressBar(terminal, Boolean.getBoolean(TERMINAL) && !quiet);
  }

  @Override
  public void report(long inputs, long done) {
    if (shown) {
      show(inputs == 0 ? "starting ..." : bar(inputs, done));
    }
  }

  private static String bar(long inputs, long done) {
    int filled = (int) (WIDTH * Math.min(done, inputs) / inputs);
    return "[%s%s] %d of %d articles"
        .formatted("#".repeat(filled), ".".repeat(WIDTH - filled), done, inputs);
  }

  private void show(String line) {
    int leftOver = Math.max(0, columns - line.length());
    terminal.print("\r" + line + " ".repeat(leftOver));
    terminal.flush();
    columns = line.length();
  }

  @Override
  public void close() {
    if (columns > 0) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
