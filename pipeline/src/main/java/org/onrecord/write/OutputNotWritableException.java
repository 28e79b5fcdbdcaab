package org.onrecord.write;

import java.io.IOException;
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

  /** The kind of failure stands in the class name only for most file system exceptions. */
  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName().replaceAll("(File|Exception)", "");
    return kind.isEmpty() ? String.valueOf(cause.getMessage()) : kind + " " + cause.getMessage();
  }
}
