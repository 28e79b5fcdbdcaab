package org.onrecord.cli;

/** A command cannot do what it was asked to; the message names place and remedy. */
final class CommandFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  CommandFailedException(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
