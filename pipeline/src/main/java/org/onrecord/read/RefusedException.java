package org.onrecord.read;

import java.util.Arrays;
import java.util.Locale;

/** Carries the reason why an input is refused up to where it becomes a rejection. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_ARGUMENT = 400;

  private final Defect defect;

  /**
   * @param format of the message, for {@link String#format}; long arguments are cut
   */
  RefusedException(Defect defect, String format, Object... arguments) {
    this(message(format, arguments), defect);
  }

  private RefusedException(String message, Defect defect) {
    // A defect of the input is no defect of the program: nobody needs the stack.
    super(message, null, false, false);
    this.defect = defect;
  }

  /** The same reason with the place in front, for a part of an input. */
  RefusedException at(String place, Defect seenFromThere) {
    return new RefusedException(place + ": " + reason(), seenFromThere);
  }

  /** What an input says can be megabytes long; a message shows how it starts. */
  private static String message(String format, Object[] arguments) {
    Object[] shown =
        Arrays.stream(arguments)
            .map(argument -> argument instanceof String text ? start(text) : argument)
            .toArray();
    return String.format(Locale.ROOT, format, shown);
  }

  private static String start(String text) {
    return text.length() <= LONGEST_ARGUMENT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "…";
  }

  Defect defect() {
    return defect;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
