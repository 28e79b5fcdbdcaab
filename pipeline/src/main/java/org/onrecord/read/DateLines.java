package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Published;

/**
 * Reads the published date off the head of an article's text: a full date that has one of the first
 * lines to itself, or a part of one that "|" or "·" divides from the rest, as in "By Jane Roe | 12
 * May 2026". Dates in figures alone are left, as 5/12 is another day in another country.
 */
final class DateLines {

  private static final int FIRST_LINES = 8;
  private static final int LONGEST_LINE = 100;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String OPENING = "(?:(?:first )?published:?|posted:?|date:)?(?: on)? ?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String TIME = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          OPENING + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(OPENING + WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);
  private static final Pattern DIVIDER = Pattern.compile("\\s*[|·•]\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private DateLines() {}

  /** The first such date; empty where the head has none. */
  static Optional<Published> find(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST_LINES)
        .filter(line -> line.length() <= LONGEST_LINE)
        .flatMap(DIVIDER::splitAsStream)
        .flatMap(part -> date(part).stream())
        .findFirst()
        .map(day -> Published.on(day, Published.From.TEXT));
  }

  private static Optional<LocalDate> date(String part) {
    String line = BLANKS.matcher(part.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.matches()
        ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : IsoDates.parse(part);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)))
          .filter(IsoDates::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
