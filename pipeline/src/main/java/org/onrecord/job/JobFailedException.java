package org.onrecord.job;

import java.nio.file.Path;

/** The run did not reach its end; the message says why and where its remains are. */
public final class JobFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  JobFailedException(String what, Path remains) {
    super(what + "; what was written so far is in " + remains);
  }

  JobFailedException(String what, Path remains, Throwable cause) {
    super(what + "; what was written so far is in " + remains, cause);
  }
}
