package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for why a file cannot be used. */
final class FailureWords {

  private FailureWords() {}

  /** What an exception's class says, where it has no reason in words. */
  static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return failure instanceof NoSuchFileException
        ? "no such file"
        : String.valueOf(failure.getMessage());
  }
}
