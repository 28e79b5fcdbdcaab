package org.onrecord.read;

/** The arguments name nothing that could be read; the message says which and why. */
public final class NoSuchInputException extends Exception {

  private static final long serialVersionUID = 1L;

  NoSuchInputException(String message) {
    super(message);
  }
}
