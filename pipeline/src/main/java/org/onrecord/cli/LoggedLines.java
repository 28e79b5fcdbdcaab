package org.onrecord.cli;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs line by line what commands tell a person on stderr, so that a program can read it too. */
final class LoggedLines extends Writer {

  private static final Logger LOG = LoggerFactory.getLogger("org.onrecord.cli");

  /** Who speaks stands in the event already. */
  private static final String SPEAKER = "onrecord: ";

  private final StringBuilder line = new StringBuilder();

  @Override
  public void write(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\n') {
        log();
      } else if (buffer[i] != '\r') {
        line.append(buffer[i]);
      }
    }
  }

  private void log() {
    String words = line.toString();
    line.setLength(0);
    if (!words.isBlank()) {
      LOG.error(words.startsWith(SPEAKER) ? words.substring(SPEAKER.length()) : words);
    }
  }

  @Override
  public void flush() {
    // A line that has no end yet may go on.
  }

  @Override
  public void close() {
    log();
  }
}
