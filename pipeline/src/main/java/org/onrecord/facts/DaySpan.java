package org.onrecord.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/** The days of a date as precise as a user writes it: 2021, 2021-Q2, 2021-05 or 2021-05-03. */
record DaySpan(String written, LocalDate from, LocalDate to) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

  /** Empty for anything else, also for a day that no calendar has. */
  static Optional<DaySpan> parse(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(written, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DaySpan of(String written, Matcher form) {
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      LocalDate from = LocalDate.of(year, 3 * Integer.parseInt(form.group(2)) - 2, 1);
      return new DaySpan(written, from, from.plusMonths(3).minusDays(1));
    }
    if (form.group(3) == null) {
      return new DaySpan(written, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(3)));
    if (form.group(4) == null) {
      return new DaySpan(written, month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(form.group(4)));
    return new DaySpan(written, day, day);
  }

  /** The same as a time that an article names. */
  TimeExpression time() {
    return new TimeExpression(
        "t1",
        new Span(0, written.length()),
        TimeExpression.Type.DATE,
        written,
        "",
        from.toString(),
        to.toString(),
        Anchor.NONE,
        false);
  }
}
