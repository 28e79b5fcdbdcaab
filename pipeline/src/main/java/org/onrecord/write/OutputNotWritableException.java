package org.onrecord.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The output folder cannot be written to; the message names it, the cause and the remedy. */
public final class OutputNotWritableException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputNotWritableException(Path folder, IOException cause) {
    super(
        "cannot write to output folder «%s»: %s; choose another with --output or change its permissions"
            .formatted(folder, reason(cause)),
        cause);
  }

  /** What a file system exception's class says, where it has no reason in words. */
  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "it is a file, not a folder";
    }
    if (cause instanceof NoSuchFileException) {
      return "it cannot be created there";
    }
    return String.valueOf(cause.getMessage());
  }
}
