package org.onrecord.evaluate;

/** A gold file or a run folder cannot be used; the message names file, line and remedy. */
public final class BrokenDataException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenDataException(String message) {
    super(message);
  }
}
