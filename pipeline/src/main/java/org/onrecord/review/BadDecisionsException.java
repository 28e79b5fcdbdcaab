package org.onrecord.review;

/** A file of decisions that cannot be used; the message names place and remedy. */
public final class BadDecisionsException extends Exception {

  private static final long serialVersionUID = 1L;

  BadDecisionsException(String message) {
    super(message);
  }

  BadDecisionsException(String message, Throwable cause) {
    super(message, cause);
  }
}
