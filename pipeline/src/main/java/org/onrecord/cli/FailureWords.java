package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Words for why a file cannot be used. */
final class FailureWords {

  private FailureWords() {}

  /** What an exception's class says, where it has no reason in words. */
  static String of(IOException failure) {
    return failure instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(failure.getMessage());
  }
}
