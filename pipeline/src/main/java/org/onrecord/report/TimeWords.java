package org.onrecord.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/** Writes a normalised time in words: "early 2018", "15 March 2023", "3 years". */
final class TimeWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final Map<String, String> BEFORE =
      Lexicon.load(TimeWords.class, "modifiers.tsv").rows().stream()
          .filter(row -> row.get("set").equals("time"))
          .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> row.get("before")));

  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

  private static final Map<String, String> UNITS =
      Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "TH", "hour", "TM", "minute");

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final Pattern PART =
      Pattern.compile("(\\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))");

  /** Nobody counts weeks; the days that it covers follow. */
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

  private static final Pattern DECADE = Pattern.compile("\\d{3}");
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d+|X)([YMWDHS])");

  private TimeWords() {}

  /** The value with its modifier, and the days that it covers where the value does not tell. */
  static String of(TimeExpression time) {
    boolean week = WEEK.matcher(time.value()).matches() && !time.earliest().isEmpty();
    String value = week ? "" : value(time.value());
    String before = BEFORE.getOrDefault(time.mod(), "");
    String words = before.isEmpty() ? value : (before + " " + value).strip();
    boolean spelt = before.isEmpty() && !week && !value.equals(time.value());
    boolean plain = spelt && time.type() != TimeExpression.Type.DURATION;
    return plain || time.earliest().isEmpty() && time.latest().isEmpty() || isYear(time)
        ? words
        : words + (words.isEmpty() ? "" : ": ") + days(time.earliest(), time.latest());
  }

  private static boolean isYear(TimeExpression time) {
    return time.mod().isEmpty() && time.value().matches("\\d{4}");
  }

  /** What a relative time was counted from, in a phrase; empty where nothing is to be said. */
  static String basis(TimeExpression time) {
    Anchor anchor = time.anchor();
    String date = anchor.date().isEmpty() ? "" : day(anchor.date());
    String phrase =
        switch (anchor.kind()) {
          case PUBLISHED ->
              "counted from the day it was published" + (date.isEmpty() ? "" : ", " + date);
          case EVENT, EXPLICIT ->
              "counted from “"
                  + Words.shortened(anchor.text(), 60)
                  + "”"
                  + (date.isEmpty() ? "" : ", " + date);
          case NONE -> "";
        };
    String assumed = time.assumed() ? "the year is taken from the text around it" : "";
    return phrase.isEmpty() || assumed.isEmpty() ? phrase + assumed : phrase + "; " + assumed;
  }

  /** An ISO 8601 date as a day in words; anything else as it is. */
  static String day(String iso) {
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  private static String days(String earliest, String latest) {
    if (earliest.equals(latest)) {
      return day(earliest);
    }
    if (earliest.isEmpty() || latest.isEmpty()) {
      return earliest.isEmpty() ? "until " + day(latest) : "from " + day(earliest);
    }
    return day(earliest) + " to " + day(latest);
  }

  private static String value(String value) {
    if (value.contains("XXXX")) {
      return "not resolved: no published date to count from";
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return month(YearMonth.parse(value));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return part(part);
    }
    Matcher length = LENGTH.matcher(value);
    if (length.matches()) {
      return length(length);
    }
    return DECADE.matcher(value).matches() ? "the " + value + "0s" : day(value);
  }

  private static String part(Matcher part) {
    String year = part.group(1);
    if (part.group(2) != null) {
      return "quarter " + part.group(2) + " of " + year;
    }
    return part.group(3) != null
        ? "half " + part.group(3) + " of " + year
        : SEASONS.getOrDefault(part.group(4), "") + " " + year;
  }

  private static String length(Matcher length) {
    String unit = UNITS.getOrDefault(length.group(1) + length.group(3), "second");
    String number = length.group(2);
    if (number.equals("X")) {
      return "some " + unit + "s";
    }
    return number + " " + unit + (number.equals("1") ? "" : "s");
  }
}
