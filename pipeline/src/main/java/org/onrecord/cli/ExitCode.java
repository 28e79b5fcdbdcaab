package org.onrecord.cli;

import java.util.Locale;

/** What the program tells the shell; 64 and above after BSD's sysexits.h. */
enum ExitCode {
  OK(0),
  GATE_TRIPPED(3),
  TOO_MANY_REJECTED(4),
  USAGE(64),
  NO_INPUT(65),
  INTERNAL(70),
  OUTPUT_NOT_WRITABLE(74),
  LOCKED(75);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** What it means, in words. */
  String meaning() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
