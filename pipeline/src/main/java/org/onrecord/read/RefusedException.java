package org.onrecord.read;

/** Carries the reason why an input is refused up to where it becomes a rejection. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Defect defect;

  RefusedException(Defect defect, String message) {
    // A defect of the input is no defect of the program: nobody needs the stack.
    super(message, null, false, false);
    this.defect = defect;
  }

  Defect defect() {
    return defect;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
