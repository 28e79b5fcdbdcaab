package org.onrecord.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ISO 8601 calendar dates and date-times. A date-time gives its date as written: shifting it
 * to another zone would move a late-evening story to a day its readers never saw on it.
 */
final class IsoDates {

  private static final Pattern DATE_OR_DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
              + " ?(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private static final Pattern IN_FILE_NAME =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?![\\d]).*|.*(?<!\\d)[-_ .](\\d{4}-\\d{2}-\\d{2})$");

  /** Newspapers start in the 17th century; years outside are the zero dates of programs. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  private IsoDates() {}

  static Optional<LocalDate> parse(String written) {
    Matcher matcher = DATE_OR_DATE_TIME.matcher(written.strip());
    return matcher.matches() ? date(matcher.group(1)) : Optional.empty();
  }

  /** The date that a file name without extension starts or ends with. */
  static Optional<LocalDate> inFileName(String stem) {
    Matcher matcher = IN_FILE_NAME.matcher(stem);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return date(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso)).filter(IsoDates::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
