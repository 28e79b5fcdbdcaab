package org.onrecord.facts;

/** A file of facts or rates cannot be used; the message names file, line and remedy. */
public final class BadReferenceException extends Exception {

  private static final long serialVersionUID = 1L;

  BadReferenceException(String message) {
    super(message);
  }
}
